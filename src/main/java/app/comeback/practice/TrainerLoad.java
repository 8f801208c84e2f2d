package app.comeback.practice;

import java.util.List;

/**
 * How many clients a trainer takes care of today. A client with two trainers counts with both.
 *
 * @param name the trainer
 * @param clients those whose record the trainer may open today: shared, and covered by a registration that counts
 * @param withoutPlan those of them who have no running plan
 * @param byPhase those of them whose plan runs, by its phase, from 0, the time before the first phase, to 5
 * @param plansWaiting those of them for whom a proposed plan, or a proposed change, waits to be confirmed
 */
public record TrainerLoad(String name, int clients, int withoutPlan, List<Integer> byPhase, int plansWaiting) {

    /** The last phase that a plan can be in. */
    public static final int LAST_PHASE = 5;

    public TrainerLoad {
        byPhase = List.copyOf(byPhase);
        if (byPhase.size() != LAST_PHASE + 1
                || withoutPlan + byPhase.stream().mapToInt(Integer::intValue).sum() != clients) {
            throw new IllegalArgumentException("Each client has no plan or one in one phase");
        }
    }
}
