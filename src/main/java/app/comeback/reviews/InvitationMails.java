package app.comeback.reviews;

import app.comeback.access.AccountSummary;
import app.comeback.notifications.Mail;
import app.comeback.notifications.Outbox;
import app.comeback.shared.OperatorProperties;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Asks a client for a review, in the same words for everybody (REV-10). */
@Component
class InvitationMails {

    /** The version of the text; raised whenever the text changes, so that the log says who read what. */
    static final int WORDING = 1;

    private final Outbox outbox;
    private final PortalProperties portal;
    private final OperatorProperties operator;
    private final Texts texts;

    InvitationMails(Outbox outbox, PortalProperties portal, OperatorProperties operator, Texts texts) {
        this.outbox = outbox;
        this.portal = portal;
        this.operator = operator;
        this.texts = texts;
    }

    void invite(AccountSummary client, Subject subject, String subjectName) {
        String asks = operator.isKnown() ? operator.name() : texts.get(Locale.ENGLISH, "reviews.invitation.practice");
        String parameter = subject.kind() == Subject.Kind.TRAINER ? "trainer" : "programme";
        outbox.add(new Mail(
                client.email(),
                "review-invitation",
                Locale.ENGLISH,
                List.of(
                        client.displayName(),
                        asks,
                        subjectName,
                        portal.baseUrl().resolve("/reviews/policy").toString(),
                        portal.baseUrl().resolve("/my-reviews").toString()),
                portal.baseUrl().resolve("/my-reviews/new?" + parameter + "=" + subject.key())));
    }
}
