package app.comeback.notifications;

import java.net.URI;
import java.util.Optional;

/** Takes every e-mail of the portal, in the transaction of its cause; a job sends it later. */
public interface Outbox {

    /** Writes the mail to the outbox. Must be called inside a transaction. */
    void add(Mail mail);

    /**
     * The link of the newest mail of this template to this address, so that a demo page can offer what the mail would
     * carry; always empty outside the demo and wherever real mail is sent.
     */
    Optional<URI> demoLink(String to, String template);
}
