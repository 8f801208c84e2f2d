package app.comeback.access;

import app.comeback.shared.Refused;
import java.time.Duration;
import java.time.Instant;

/** Refused because of too many attempts; says from when on to try again. */
public final class TooManyAttempts extends Refused {

    private static final long serialVersionUID = 1L;

    private final Instant from;
    private final Duration wait;

    TooManyAttempts(Instant from, Duration wait) {
        super(wait.toSeconds() < 60 ? "access.wait.seconds" : "access.wait.minutes", amount(wait));
        this.from = from;
        this.wait = wait;
    }

    private static long amount(Duration wait) {
        return wait.toSeconds() < 60 ? wait.toSeconds() + 1 : wait.toMinutes() + 1;
    }

    /** The moment from which the next attempt is let through. */
    public Instant from() {
        return from;
    }

    /** For the {@code Retry-After} header: whole seconds, at least 1. */
    public long retryAfterSeconds() {
        return wait.toSeconds() + 1;
    }
}
