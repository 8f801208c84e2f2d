package app.comeback.protocolfiles;

import app.comeback.exercises.ExerciseId;
import app.comeback.shared.ConditionCode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Makes single values from the words of a file. */
final class Scalars {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,8}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,8}(\\.\\d{1,4})?");
    private static final int LONGEST = 2_000;

    private Scalars() {}

    /** Whether a record of this type is written as one word. */
    static boolean isScalar(Class<?> type) {
        return type == ExerciseId.class || type == ConditionCode.class;
    }

    static Object read(ScalarNode node, Class<?> type) {
        String text = Normalizer.normalize(node.getValue(), Normalizer.Form.NFC).strip();
        if (text.isEmpty()) {
            throw fault(node, "protocolfiles.fault.no-value");
        }
        if (type == String.class) {
            return words(node, text);
        }
        if (type == boolean.class) {
            return truth(node, text);
        }
        if (type == int.class || type == Integer.class) {
            return matching(node, WHOLE, text, Integer::valueOf);
        }
        if (type == BigDecimal.class) {
            return matching(node, NUMBER, text, BigDecimal::new);
        }
        if (type.isEnum()) {
            return choice(node, type, text);
        }
        return code(node, type, text);
    }

    private static String words(ScalarNode node, String text) {
        if (text.length() > LONGEST || text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
            throw fault(node, "protocolfiles.fault.text", LONGEST);
        }
        return text;
    }

    private static Object truth(ScalarNode node, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw fault(node, "protocolfiles.fault.truth", text);
        };
    }

    private static Object matching(ScalarNode node, Pattern syntax, String text, Function<String, Object> make) {
        if (!syntax.matcher(text).matches()) {
            throw fault(node, "protocolfiles.fault.number", text);
        }
        return make.apply(text);
    }

    private static Object choice(ScalarNode node, Class<?> type, String text) {
        Object[] all = type.getEnumConstants();
        return Arrays.stream(all)
                .filter(each -> ((Enum<?>) each).name().equals(text))
                .findFirst()
                .orElseThrow(() -> fault(
                        node,
                        "protocolfiles.fault.choice",
                        text,
                        Arrays.stream(all).map(Object::toString).collect(Collectors.joining(", "))));
    }

    private static Object code(ScalarNode node, Class<?> type, String text) {
        try {
            return type == ExerciseId.class ? new ExerciseId(text) : new ConditionCode(text);
        } catch (IllegalArgumentException e) {
            throw fault(node, "protocolfiles.fault.value", String.valueOf(e.getMessage()));
        }
    }

    private static Fault fault(ScalarNode node, String key, Object... arguments) {
        return new Fault(YamlTree.line(node), key, arguments);
    }
}
