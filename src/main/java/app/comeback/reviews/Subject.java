package app.comeback.reviews;

import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.util.regex.Pattern;

/**
 * Who or what is rated.
 *
 * @param kind a trainer or a programme
 * @param key a trainer's account id, or a programme's code
 */
public record Subject(Kind kind, String key) {

    private static final Pattern SYNTAX = Pattern.compile("[a-z0-9-]{3,40}");

    /**
     * Checks the form.
     *
     * @throws Refused when it can name nothing
     */
    public Subject {
        if (key.length() > 40 || !SYNTAX.matcher(key).matches()) {
            throw new Refused("reviews.refused.unknown-subject");
        }
    }

    /** A trainer. */
    public static Subject trainer(AccountId trainer) {
        return new Subject(Kind.TRAINER, trainer.toString());
    }

    /** A programme, by its code. */
    public static Subject programme(String code) {
        return new Subject(Kind.PROGRAMME, code);
    }

    /** What is rated. */
    public enum Kind {
        TRAINER,
        PROGRAMME
    }
}
