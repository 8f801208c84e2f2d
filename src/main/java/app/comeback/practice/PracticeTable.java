package app.comeback.practice;

/** The tables that an admin reads and takes along. */
public enum PracticeTable {
    TRAINERS,
    WITHOUT_TRAINER,
    WAITING,
    PHASES
}
