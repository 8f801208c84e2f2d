package app.comeback.shared;

import java.io.Serial;
import java.util.List;

/**
 * A rule said no. Carries the translation key of the one sentence that tells the person why and what to do; nothing
 * was written.
 */
public class Refused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * Creates a refusal.
     *
     * @param key the translation key of the sentence
     * @param arguments what the sentence's placeholders stand for
     */
    public Refused(String key, Object... arguments) {
        super(key + (arguments.length == 0 ? "" : " " + List.of(arguments)));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The translation key of the sentence. */
    public String key() {
        return key;
    }

    /** What the placeholders stand for, in order. */
    public List<Object> arguments() {
        return arguments;
    }
}
