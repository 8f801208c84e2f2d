package app.comeback.exercisefiles;

import java.io.Serial;

/** A file makes no sense from one place on; what came before it has been handed over. */
final class Unreadable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient FileProblem problem;

    Unreadable(FileProblem problem) {
        super(problem.key());
        this.problem = problem;
    }

    FileProblem problem() {
        return problem;
    }
}
