package app.comeback.site;

import app.comeback.guides.PublishedGuides;
import app.comeback.medicalreview.Badge;
import app.comeback.medicalreview.Badges;
import app.comeback.shared.AccountId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists published guides with what may be said about their review. */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
class GuideListPages {

    private static final int SIZE = 20;
    private static final int LONGEST_QUERY = 100;
    private static final int LAST_PAGE = 1_000;
    private static final int MOST_ROWS = 50;

    private final PublishedGuides guides;
    private final Badges badges;
    private final BadgeCards cards;
    private final SiteWords words;

    GuideListPages(PublishedGuides guides, Badges badges, BadgeCards cards, SiteWords words) {
        this.guides = guides;
        this.badges = badges;
        this.cards = cards;
        this.words = words;
    }

    /**
     * A page of the list.
     *
     * @param page from 1; others are brought into range
     */
    GuideList page(String query, int page, Locale locale) {
        String asked = query.strip();
        String words = asked.length() > LONGEST_QUERY ? asked.substring(0, LONGEST_QUERY) : asked;
        int number = Math.clamp(page, 1, LAST_PAGE);
        PublishedGuides.Page found = guides.search(words, number - 1, SIZE);
        int pages = (int) Math.max(1, (found.total() + SIZE - 1) / SIZE);
        return new GuideList(words, rows(found.rows(), locale), found.total(), number, pages);
    }

    /** The first few, by title. */
    List<GuideList.Row> first(int count, Locale locale) {
        return rows(guides.search("", 0, count).rows(), locale);
    }

    /** The guides whose shown badge rests on this person's signature. */
    List<GuideList.Row> reviewedBy(AccountId reviewer, Locale locale) {
        List<PublishedGuides.Row> all = guides.search("", 0, MOST_ROWS).rows();
        Map<UUID, Badge> shown = badges(all);
        List<PublishedGuides.Row> signed = all.stream()
                .filter(row -> isSignedBy(reviewer, shown.getOrDefault(row.id().value(), Badge.NONE)))
                .toList();
        return signed.stream().map(row -> row(row, shown, locale)).toList();
    }

    /** Every published guide's address and day of change, for search engines. */
    List<SitemapEntry> all() {
        List<SitemapEntry> entries = new ArrayList<>();
        PublishedGuides.Page found;
        int page = 0;
        do {
            found = guides.search("", page++, MOST_ROWS);
            found.rows()
                    .forEach(row -> entries.add(new SitemapEntry(
                            words.address("/guides/" + row.slug()),
                            words.day(Locale.ENGLISH, row.changedAt()).date())));
        } while (!found.rows().isEmpty() && entries.size() < found.total() && page < LAST_PAGE);
        return List.copyOf(entries);
    }

    private static boolean isSignedBy(AccountId reviewer, Badge badge) {
        return badge.isShown()
                && badge.signature() != null
                && badge.signature().reviewer().equals(reviewer);
    }

    private List<GuideList.Row> rows(List<PublishedGuides.Row> rows, Locale locale) {
        Map<UUID, Badge> shown = badges(rows);
        return rows.stream().map(row -> row(row, shown, locale)).toList();
    }

    private GuideList.Row row(PublishedGuides.Row row, Map<UUID, Badge> shown, Locale locale) {
        Badge badge = Objects.requireNonNullElse(shown.get(row.id().value()), Badge.NONE);
        return new GuideList.Row(
                row.slug(),
                row.title(),
                row.summary(),
                words.condition(locale, row.condition()),
                cards.headline(badge, locale),
                badge.state() == Badge.State.OVERDUE ? "warn" : "ok",
                words.day(locale, row.changedAt()));
    }

    private Map<UUID, Badge> badges(List<PublishedGuides.Row> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        return badges.of(
                GuidePages.TYPE,
                rows.stream().collect(Collectors.toMap(row -> row.id().value(), PublishedGuides.Row::hash)));
    }
}
