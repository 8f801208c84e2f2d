package app.comeback.stories;

/**
 * Everybody who began the same programme with the same presentation, so that one story does not stand for all of them.
 * Nobody is left out: whoever is still under way is counted as such.
 *
 * @param reached how many entered its last phase
 * @param underWay how many have not yet, and their plan runs
 * @param endedBefore how many have not, and no plan runs
 */
public record Peers(int reached, int underWay, int endedBefore) {

    /** With fewer people a share would say more about chance, and about who they are. */
    public static final int FEWEST = 5;

    public Peers {
        if (reached < 0 || underWay < 0 || endedBefore < 0) {
            throw new IllegalArgumentException("Counts are not negative");
        }
    }

    /** How many began. */
    public int all() {
        return reached + underWay + endedBefore;
    }

    /** Whether there are enough to say how many reached it. */
    public boolean areEnough() {
        return all() >= FEWEST;
    }
}
