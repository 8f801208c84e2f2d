package app.comeback.plans;

import app.comeback.shared.Refused;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a plan consists of; whoever plans edits this.
 *
 * @param sessionsPerWeek planned sessions a week, 1 to 7; with a board the training days of its fullest week
 * @param painProfile the code of the rule set's pain profile
 * @param items the exercises in order, 1 to {@value #MOST_ITEMS}
 * @param board on which days they are done; null for a plan that goes by the frequencies of its doses
 * @param origin the template it was made from; null for none
 */
public record PlanContent(
        int sessionsPerWeek,
        String painProfile,
        List<PlanItem> items,
        @Nullable PlanBoard board,
        @Nullable PlanOrigin origin) {

    /** The most exercises that a plan may hold. */
    public static final int MOST_ITEMS = 40;

    private static final int MOST_SESSIONS = 7;

    /**
     * Checks what can be checked without the rule set.
     *
     * @throws Refused when a number is outside its range, or the same item stands in it twice
     */
    public PlanContent {
        items = List.copyOf(items);
        if (board != null) {
            sessionsPerWeek = board.sessionsPerWeek();
        }
        if (sessionsPerWeek < 1 || sessionsPerWeek > MOST_SESSIONS) {
            throw new Refused("plans.refused.sessions", 1, MOST_SESSIONS);
        }
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            throw new Refused("plans.refused.items", 1, MOST_ITEMS);
        }
        if (items.stream().map(PlanItem::id).distinct().count() != items.size()) {
            throw new Refused("plans.refused.doubled");
        }
        if (board != null) {
            Set<UUID> known = items.stream().map(PlanItem::id).collect(Collectors.toUnmodifiableSet());
            if (!board.entries()
                    .map(PlanBoard.Entry::item)
                    .collect(Collectors.toUnmodifiableSet())
                    .equals(known)) {
                throw new Refused("plans.refused.board-items");
            }
        }
    }

    /** A plan that goes by the frequencies of its doses. */
    public PlanContent(int sessionsPerWeek, String painProfile, List<PlanItem> items) {
        this(sessionsPerWeek, painProfile, items, null, null);
    }
}
