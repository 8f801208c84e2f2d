package app.comeback.protocolfiles;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes records as JSON that {@link RecordReader} reads again. Canonical: equal records give equal text, because sets
 * are sorted, numbers have one form, and what may be left out is left out.
 */
final class RecordWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RecordWriter() {}

    static String write(Record value) {
        return JSON.writeValueAsString(tree(value));
    }

    private static Object tree(Object value) {
        return switch (value) {
            case Record code when Scalars.isScalar(code.getClass()) -> code.toString();
            case Record record -> fields(record);
            case Set<?> set ->
                set.stream()
                        .map(RecordWriter::tree)
                        .sorted(RecordWriter::compare)
                        .toList();
            case List<?> list -> list.stream().map(RecordWriter::tree).toList();
            case BigDecimal number -> number.signum() == 0 ? BigDecimal.ZERO : plain(number);
            case Enum<?> choice -> choice.name();
            default -> value;
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Map<String, Object> fields(Record record) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent field : record.getClass().getRecordComponents()) {
            Object value = get(record, field);
            if (value == null || Boolean.FALSE.equals(value) || isEmptyList(value)) {
                continue;
            }
            fields.put(Keys.of(field.getName()), field.getType().isSealed() ? named(value) : items(field, value));
        }
        return fields;
    }

    private static Object items(RecordComponent field, Object value) {
        boolean kinds = value instanceof List<?> list
                && !list.isEmpty()
                && list.getFirst() instanceof Record first
                && isOneOfSeveral(first);
        return kinds && field.getType() == List.class
                ? ((List<?>) value).stream().map(RecordWriter::named).toList()
                : tree(value);
    }

    private static boolean isOneOfSeveral(Record record) {
        return List.of(record.getClass().getInterfaces()).stream().anyMatch(Class::isSealed);
    }

    private static Map<String, Object> named(Object record) {
        return Map.of(Keys.of(record.getClass().getSimpleName()), tree(record));
    }

    private static boolean isEmptyList(Object value) {
        return value instanceof List<?> list && list.isEmpty();
    }

    private static int compare(Object one, Object other) {
        return one instanceof Integer first && other instanceof Integer second
                ? first.compareTo(second)
                : one.toString().compareTo(other.toString());
    }

    private static @Nullable Object get(Record record, RecordComponent field) {
        try {
            Method accessor = field.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
