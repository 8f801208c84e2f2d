package app.comeback.exerciseimport;

import app.comeback.exercisefiles.FileProblem;
import java.io.InputStream;
import java.util.List;

/**
 * Brings exercise collections into the library: upload, read, look at the preview, save. Everybody who may import sees
 * all imports of the practice. Whoever may not is refused by every method.
 */
public interface ExerciseImports {

    /**
     * Whether the signed-in person may import.
     *
     * @throws app.comeback.shared.Refused when not, with the reason
     */
    void requireAllowed();

    /**
     * Keeps one file for an import that has not begun.
     *
     * @throws app.comeback.shared.Refused when its files are too large or too many, or it has begun
     */
    void upload(RunId run, String fileName, InputStream content);

    /** The names of the files that were uploaded for it. */
    List<String> uploaded(RunId run);

    /** Takes all uploaded files away again. */
    void discard(RunId run);

    /**
     * Begins to read the files, beside the screen; once begun nothing happens.
     *
     * @throws app.comeback.shared.Refused when there is no file
     */
    void start(RunId run);

    /** The imports, newest first. */
    List<RunDetails> page(int offset, int limit);

    /** How many imports there are. */
    long count();

    /**
     * One import as it stands.
     *
     * @throws app.comeback.shared.Refused when there is none
     */
    RunDetails details(RunId run);

    /** What is wrong in its files, the worst first; at most 5,000 are kept. */
    List<FileProblem> problems(RunId run, int offset, int limit);

    /**
     * Begins to save what is new, changed or decided, beside the screen; while it is being saved nothing happens.
     *
     * @throws app.comeback.shared.Refused when it was not read whole, or nothing is left to save
     */
    void save(RunId run);

    /** Stops it; what was saved before stays, and saving can be begun again. */
    void stop(RunId run);
}
