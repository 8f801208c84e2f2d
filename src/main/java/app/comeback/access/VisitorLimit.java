package app.comeback.access;

import java.util.List;
import org.springframework.stereotype.Component;

/** Slows down whoever sends forms that need no account. */
@Component
public class VisitorLimit {

    private final AttemptLimit limit;

    VisitorLimit(AttemptLimit limit) {
        this.limit = limit;
    }

    /**
     * Counts one response of a reader, in a transaction of its own.
     *
     * @param email to which the portal would write
     * @param network where it came from
     * @throws TooManyAttempts before the waiting time of any of them is over
     */
    public void admitResponse(EmailAddress email, String network) {
        limit.admit(
                AttemptLimit.Kind.RESPONSE, List.of(AttemptKey.account(email.value()), AttemptKey.network(network)));
    }
}
