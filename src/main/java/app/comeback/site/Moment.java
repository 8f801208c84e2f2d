package app.comeback.site;

import java.time.Instant;

/**
 * A time of day as the page shows it, in the portal's zone.
 *
 * @param instant for machines
 * @param text for the reader
 */
record Moment(Instant instant, String text) {}
