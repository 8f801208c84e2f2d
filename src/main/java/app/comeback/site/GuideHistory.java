package app.comeback.site;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guides.PublishedGuide;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A guide's public history (rule GOV-14).
 *
 * @param slug the last part of the guide's address
 * @param title its title; nothing when it was withdrawn
 * @param entries what happened, newest first
 * @param signatures who reviewed it, newest first
 */
record GuideHistory(String slug, @Nullable String title, List<Entry> entries, List<BadgeCard.Signed> signatures) {

    /** One line: the day, the version, what happened, and in what way the text changed. */
    record Entry(Day on, int revision, String kind, String summary) {}

    static GuideHistory of(PublishedGuide guide, List<BadgeCard.Signed> signatures, SiteWords words, Locale locale) {
        GuideContent content = guide.content();
        List<Entry> entries = guide.history().stream()
                .map(entry -> new Entry(
                        words.day(locale, entry.at()),
                        entry.revision(),
                        words.text(locale, "site.history." + entry.kind()),
                        entry.summary()))
                .toList();
        return new GuideHistory(guide.slug(), content == null ? null : content.title(), entries, signatures);
    }
}
