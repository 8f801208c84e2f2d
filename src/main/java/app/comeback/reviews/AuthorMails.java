package app.comeback.reviews;

import app.comeback.access.Accounts;
import app.comeback.notifications.Mail;
import app.comeback.notifications.Outbox;
import app.comeback.shared.AccountId;
import app.comeback.shared.Formats;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Texts;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells authors what became of their reviews. */
@Component
class AuthorMails {

    private static final String OWN_REVIEWS = "/my-reviews";

    private final Accounts accounts;
    private final Outbox outbox;
    private final PortalProperties portal;
    private final Texts texts;

    AuthorMails(Accounts accounts, Outbox outbox, PortalProperties portal, Texts texts) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.portal = portal;
        this.texts = texts;
    }

    /** Sends what a step means for the author; nothing while it only waits for a second moderator. */
    void told(Review before, Review after, Act.Kind kind) {
        Version latest = after.versions().getLast();
        if (kind == Act.Kind.APPEAL_DECIDED) {
            Appeal decided = after.appeals().getLast();
            send(
                    after.author(),
                    decided.isReinstated() ? "review-reinstated" : "review-appeal-refused",
                    List.of(String.valueOf(decided.answer())));
        } else if (StatementOfReasons.of(latest).isPresent()) {
            statement(after.author(), StatementOfReasons.of(latest).get());
        } else if (latest.isPublic() && !before.versions().getLast().isPublic()) {
            send(after.author(), "review-published", List.of());
        }
    }

    private void statement(AccountId author, StatementOfReasons statement) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Formats.of(Locale.ENGLISH))
                .withZone(portal.zone());
        send(
                author,
                "review-restricted",
                List.of(
                        word("reviews.measure." + statement.measure()),
                        word("reviews.reason." + statement.reason()),
                        word("reviews.clause." + statement.reason()),
                        statement.facts(),
                        word("reviews.source." + (statement.isNoticed() ? "notice" : "own")),
                        day.format(statement.since()),
                        day.format(statement.appealUntil())));
    }

    private String word(String key) {
        return texts.get(Locale.ENGLISH, key);
    }

    private void send(AccountId author, String template, List<String> arguments) {
        accounts.find(author)
                .filter(account -> !account.disabled())
                .ifPresent(account -> outbox.add(new Mail(
                        account.email(),
                        template,
                        Locale.ENGLISH,
                        arguments,
                        portal.baseUrl().resolve(OWN_REVIEWS))));
    }
}
