package app.comeback.moderation;

import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An author's complaint about a restriction.
 *
 * @param words why, in the author's words; 1 to 2,000 characters
 * @param at when it was made
 * @param decidedBy another moderator than those before; null while it is open
 * @param decidedAt when; null while it is open
 * @param isReinstated whether the author was right; false while it is open
 * @param answer what the author is told; null while it is open
 */
public record Appeal(
        String words,
        Instant at,
        @Nullable AccountId decidedBy,
        @Nullable Instant decidedAt,
        boolean isReinstated,
        @Nullable String answer) {

    private static final int LONGEST = 2_000;

    static Appeal made(String words, Instant now) {
        return new Appeal(said(words), now, null, null, false, null);
    }

    /** Whether nobody has decided yet. */
    public boolean isOpen() {
        return decidedAt == null;
    }

    Appeal decided(AccountId moderator, Instant now, boolean reinstates, String told) {
        return new Appeal(words, at, moderator, now, reinstates, said(told));
    }

    private static String said(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            throw new Refused("moderation.refused.words");
        }
        if (text.length() > LONGEST) {
            throw new Refused("moderation.refused.words-long", LONGEST);
        }
        return text;
    }
}
