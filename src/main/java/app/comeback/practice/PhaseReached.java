package app.comeback.practice;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many clients entered a phase. Whoever has not is either under way or ended before; nobody is both or neither.
 *
 * @param phase its number, from 1
 * @param name what the rule set calls it; empty when the rule set does not know it any more
 * @param entered how many entered it, also when they went back later
 * @param underWay how many have not, and their plan runs
 * @param endedBefore how many have not, and no plan runs
 */
public record PhaseReached(int phase, String name, int entered, int underWay, int endedBefore) {

    /** How many clients are counted. */
    public int clients() {
        return entered + underWay + endedBefore;
    }

    /** Counts the courses of one rule set, phase by phase; the names are those of the phases from 0. */
    static List<PhaseReached> of(List<Course> courses, List<String> names) {
        int last = Math.max(
                names.size() - 1,
                courses.stream().mapToInt(Course::furthest).max().orElse(0));
        return IntStream.rangeClosed(1, last)
                .mapToObj(phase -> of(courses, phase, phase < names.size() ? names.get(phase) : ""))
                .toList();
    }

    private static PhaseReached of(List<Course> courses, int phase, String name) {
        List<Course> missing =
                courses.stream().filter(course -> course.furthest() < phase).toList();
        int underWay = (int) missing.stream().filter(Course::running).count();
        return new PhaseReached(phase, name, courses.size() - missing.size(), underWay, missing.size() - underWay);
    }
}
