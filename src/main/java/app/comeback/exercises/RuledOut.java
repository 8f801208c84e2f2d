package app.comeback.exercises;

import app.comeback.exercises.ClientRestrictions.Ruled;
import java.util.Collection;
import java.util.List;

/** Which exercises restrictions rule out. */
final class RuledOut {

    private RuledOut() {}

    static List<Ruled> by(Collection<Restriction> restrictions, Collection<Exercise> exercises) {
        return exercises.stream()
                .map(exercise -> new Ruled(exercise.id(), exercise.name(), Clearance.check(exercise, restrictions)))
                .filter(ruled -> !ruled.clearance().isCleared())
                .toList();
    }
}
