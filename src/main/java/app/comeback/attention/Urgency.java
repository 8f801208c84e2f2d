package app.comeback.attention;

import java.util.Arrays;

/** How soon somebody should look, the most urgent first; the order of the list. */
public enum Urgency {
    /** Before anything else: a warning sign or sudden pain. */
    NOW(0),
    /** Before the client's next session. */
    TODAY(1),
    /** In the next few days. */
    SOON(2),
    /** When there is time. */
    LATER(3);

    private final int rank;

    Urgency(int rank) {
        this.rank = rank;
    }

    /** How the database sorts it. */
    int rank() {
        return rank;
    }

    static Urgency ofRank(int rank) {
        return Arrays.stream(values())
                .filter(urgency -> urgency.rank == rank)
                .findFirst()
                .orElseThrow();
    }
}
