package app.comeback.moderation;

import app.comeback.notifications.Mail;
import app.comeback.notifications.Outbox;
import app.comeback.shared.Formats;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Texts;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells authors what became of their texts, with the statement of reasons (REV-05). */
@Component
public class StatementMails {

    private final Outbox outbox;
    private final PortalProperties portal;
    private final Texts texts;

    StatementMails(Outbox outbox, PortalProperties portal, Texts texts) {
        this.outbox = outbox;
        this.portal = portal;
        this.texts = texts;
    }

    /**
     * Sends what a step means for the author; nothing while it only waits for a second moderator.
     *
     * @param to whom, about what
     */
    public void told(Recipient to, ModeratedText before, ModeratedText after) {
        Optional<StatementOfReasons> statement = StatementOfReasons.of(after);
        Appeal appeal = after.appeal();
        if (appeal != null && !appeal.isOpen() && !appeal.equals(before.appeal())) {
            send(
                    to,
                    appeal.isReinstated() ? "review-reinstated" : "review-appeal-refused",
                    List.of(String.valueOf(appeal.answer())));
        } else if (statement.isPresent() && !isSame(before, after)) {
            statement(to, statement.get());
        } else if (after.isPublic() && !before.isPublic()) {
            send(to, "review-published", List.of());
        }
    }

    private static boolean isSame(ModeratedText before, ModeratedText after) {
        return before.state() == after.state() && StatementOfReasons.of(before).equals(StatementOfReasons.of(after));
    }

    private void statement(Recipient to, StatementOfReasons statement) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Formats.of(Locale.ENGLISH))
                .withZone(portal.zone());
        send(
                to,
                "review-restricted",
                List.of(
                        word("moderation.measure." + statement.measure()),
                        word("moderation.reason." + statement.reason()),
                        word("moderation.clause." + statement.reason()),
                        statement.facts(),
                        word("moderation.source." + (statement.isNoticed() ? "notice" : "own")),
                        day.format(statement.since()),
                        day.format(statement.appealUntil())));
    }

    private String word(String key) {
        return texts.get(Locale.ENGLISH, key);
    }

    private void send(Recipient to, String template, List<String> arguments) {
        List<String> all = new ArrayList<>(List.of(word("moderation.kind." + to.kind())));
        all.addAll(arguments);
        outbox.add(new Mail(
                to.email(), template, Locale.ENGLISH, all, portal.baseUrl().resolve(to.path())));
    }

    /**
     * Whom a text belongs to.
     *
     * @param email where its author reads mail
     * @param kind what it is
     * @param path where its author finds it, and can appeal
     */
    public record Recipient(String email, ItemKind kind, URI path) {}
}
