package app.comeback.exercisefiles;

/** Takes what is read, one at a time, so that a large file never lies in memory as a whole. */
public interface ExerciseSink {

    /** An exercise that is whole. */
    void exercise(SourceExercise exercise);

    /** Something that is wrong; what can be read goes on. */
    void problem(FileProblem problem);

    /** How many bytes of the files have been read so far. */
    default void progress(long bytes) {}
}
