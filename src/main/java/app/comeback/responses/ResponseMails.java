package app.comeback.responses;

import app.comeback.access.Secret;
import app.comeback.moderation.ItemKind;
import app.comeback.moderation.StatementMails;
import app.comeback.notifications.Mail;
import app.comeback.notifications.Outbox;
import app.comeback.shared.PortalProperties;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes to the authors of responses. Each mail has a link of its own, because only its digest is kept here. */
@Component
class ResponseMails {

    static final String CONFIRM = "response-confirm";

    private final ResponseStore store;
    private final Outbox outbox;
    private final PortalProperties portal;
    private final Clock clock;

    ResponseMails(ResponseStore store, Outbox outbox, PortalProperties portal, Clock clock) {
        this.store = store;
        this.outbox = outbox;
        this.portal = portal;
        this.clock = clock;
    }

    void confirm(ResponseStore.Unconfirmed response, Secret link, String title, Locale locale) {
        outbox.add(new Mail(
                response.author().email(),
                CONFIRM,
                locale,
                List.of(response.author().signedAs(), title),
                portal.baseUrl().resolve(path(link))));
    }

    /** Where the author of a response reads what became of it. */
    StatementMails.Recipient recipient(UUID response) {
        Secret link = Secret.create();
        store.addLink(link, response, clock.instant());
        return new StatementMails.Recipient(store.author(response).email(), ItemKind.RESPONSE, path(link));
    }

    private static URI path(Secret link) {
        return URI.create("/response?token=" + link.text());
    }
}
