package app.comeback.exercises;

/** A group of muscles that an exercise works; the picture tints it. */
public enum Muscle {
    HAMSTRINGS,
    GLUTEALS,
    QUADRICEPS,
    CALVES,
    SHINS,
    HIP_FLEXORS,
    TRUNK
}
