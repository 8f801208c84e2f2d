package app.comeback.site;

import app.comeback.guides.PublishedGuide;
import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.responses.PublicResponses;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts readers' responses into words for the public pages. */
@Component
class ResponseLists {

    private final PublicResponses responses;
    private final SiteWords words;

    ResponseLists(PublicResponses responses, SiteWords words) {
        this.responses = responses;
        this.words = words;
    }

    /** The newest ones. */
    ResponseList newest(PublishedGuide guide, int most, Locale locale) {
        return list(guide, null, most, locale);
    }

    /** A page of all of them. */
    ResponseList page(PublishedGuide guide, @Nullable UUID from, Locale locale) {
        return list(guide, from, PublicResponses.PAGE, locale);
    }

    private ResponseList list(PublishedGuide guide, @Nullable UUID from, int most, Locale locale) {
        PublicResponses.Page page = responses.page(guide.id(), from, most);
        return new ResponseList(
                page.total(),
                page.rows().stream().map(row -> row(row, locale)).toList(),
                page.next() == null ? null : "/guides/" + guide.slug() + "/responses?from=" + page.next());
    }

    private ResponseList.Row row(PublicResponses.Row row, Locale locale) {
        Instant edited = row.editedAt();
        return new ResponseList.Row(
                new ItemRef(ItemKind.RESPONSE, row.id()).toString(),
                row.signedAs(),
                words.day(locale, row.at()),
                edited == null ? null : words.day(locale, edited),
                row.words(),
                row.isMasked(),
                row.interest().isDeclared() ? words.text(locale, "site.responses.interest." + row.interest()) : null);
    }
}
