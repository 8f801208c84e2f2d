package app.comeback.training;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a practitioner entered something for the client, and what the client says about it.
 *
 * @param id made when the form opened
 * @param session the session it belongs to
 * @param kind what was entered
 * @param by who entered it
 * @param at when
 * @param reply what the client says; null while it waits
 */
public record OnBehalf(
        UUID id,
        UUID session,
        Kind kind,
        AccountId by,
        Instant at,
        @Nullable Reply reply) {

    /** Whether the client says that it is not so: then it counts as missing, and never for progress. */
    public boolean isDisputed() {
        return reply != null && reply.disputed();
    }

    /** What can be entered. */
    public enum Kind {
        /** A whole session. */
        SESSION,
        /** The answer of the morning after one. */
        MORNING
    }

    /**
     * The client's answer to it; it stays.
     *
     * @param disputed whether it is not so
     * @param words what the client wrote, at most 1,000 characters; empty for none
     * @param at when
     */
    public record Reply(boolean disputed, String words, Instant at) {}
}
