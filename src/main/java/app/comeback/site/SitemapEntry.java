package app.comeback.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A page for search engines; the day is nothing for pages that have none. */
record SitemapEntry(String address, @Nullable LocalDate changed) {}
