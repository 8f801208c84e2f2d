package app.comeback.medicalreview;

import app.comeback.shared.Refused;
import java.util.List;

/**
 * Why a rule says no.
 *
 * @param key the translation key of the sentence that tells the person what is wrong and what to do
 * @param arguments what the sentence's placeholders stand for
 */
public record Reason(String key, List<Object> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }

    Refused refused() {
        return new Refused(key, arguments.toArray());
    }
}
