package app.comeback.plans;

import app.comeback.shared.Refused;
import java.util.List;

/**
 * Why a rule says no, as a sentence that a screen can show before anybody tries.
 *
 * @param key its translation key
 * @param arguments what the sentence's placeholders stand for
 */
public record Hindrance(String key, List<Object> arguments) {

    public Hindrance {
        arguments = List.copyOf(arguments);
    }

    static Hindrance of(String key, Object... arguments) {
        return new Hindrance(key, List.of(arguments));
    }

    static Hindrance of(Refused refused) {
        return new Hindrance(refused.key(), refused.arguments());
    }

    /** The same as a refusal. */
    public Refused refused() {
        return new Refused(key, arguments.toArray());
    }
}
