package app.comeback.training;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of a session.
 *
 * @param kind what is asked
 * @param item the plan item for {@link Kind#PEAK}; null for the others
 */
public record Question(Kind kind, @Nullable UUID item) implements Comparable<Question> {

    private static final Comparator<Question> ORDER = Comparator.comparing(Question::kind)
            .thenComparing(question ->
                    Optional.ofNullable(question.item()).map(UUID::toString).orElse(""));

    public static final Question BEFORE = new Question(Kind.BEFORE, null);
    public static final Question AFTER = new Question(Kind.AFTER, null);
    public static final Question RPE = new Question(Kind.RPE, null);
    public static final Question MINUTES = new Question(Kind.MINUTES, null);

    /** Pairs the question with its item. */
    public Question {
        if ((kind == Kind.PEAK) != (item != null)) {
            throw new IllegalArgumentException("Only the peak belongs to an item");
        }
    }

    /** The worst pain during this item. */
    public static Question peak(UUID item) {
        return new Question(Kind.PEAK, item);
    }

    @Override
    public int compareTo(Question other) {
        return ORDER.compare(this, other);
    }

    /** What is asked, in the order of a session. */
    public enum Kind {
        BEFORE,
        PEAK,
        AFTER,
        RPE,
        MINUTES;

        /** Whether the answer is a pain from 0 to 10. */
        public boolean isPain() {
            return this == BEFORE || this == PEAK || this == AFTER;
        }
    }
}
