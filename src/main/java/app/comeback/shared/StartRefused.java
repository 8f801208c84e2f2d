package app.comeback.shared;

import java.io.Serial;

/** The portal cannot start, for a reason that whoever starts it can mend: its message is the one line they see. */
public class StartRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Creates a refusal.
     *
     * @param sentences what is wrong and what to do, on one line
     */
    public StartRefused(String sentences) {
        super(sentences);
    }

    /**
     * Creates a refusal.
     *
     * @param sentences what is wrong and what to do, on one line
     * @param cause what went wrong underneath; not shown
     */
    public StartRefused(String sentences, Throwable cause) {
        super(sentences, cause);
    }
}
