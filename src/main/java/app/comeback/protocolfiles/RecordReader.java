package app.comeback.protocolfiles;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Makes records from YAML whose keys are their fields in lower case with hyphens, and refuses everything else: an
 * unknown, doubled or missing key, or a value that does not fit. A list that is left out is empty, a truth value that
 * is left out is false, and of a sealed interface the one key names the record. Remembers where each record stood.
 */
final class RecordReader {

    private static final int DEEPEST = 24;

    private final IdentityHashMap<Object, Integer> lines = new IdentityHashMap<>();
    private int depth;

    /** Makes one record. */
    <T> T read(Node node, Class<T> type) {
        return type.cast(record(node, type));
    }

    /** The line on which a record that was read begins, from 1. */
    int line(Object read) {
        return lines.getOrDefault(read, 1);
    }

    private Object value(Node node, Type type) {
        if (node.getTag().equals(Tag.NULL)) {
            throw new Fault(YamlTree.line(node), "protocolfiles.fault.no-value");
        }
        if (type instanceof ParameterizedType collection) {
            return collection(node, collection);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isSealed()) {
            return oneOf(node, plain);
        }
        return plain.isRecord() && !Scalars.isScalar(plain) ? record(node, plain) : Scalars.read(scalar(node), plain);
    }

    private Object collection(Node node, ParameterizedType type) {
        if (!(node instanceof SequenceNode sequence)) {
            throw new Fault(YamlTree.line(node), "protocolfiles.fault.no-list");
        }
        Type item = type.getActualTypeArguments()[0];
        List<Object> values = new ArrayList<>();
        sequence.getValue().forEach(child -> values.add(value(child, item)));
        if (type.getRawType() == List.class) {
            return values;
        }
        Set<Object> set = new LinkedHashSet<>(values);
        if (set.size() < values.size()) {
            throw new Fault(YamlTree.line(node), "protocolfiles.fault.twice-in-list");
        }
        return set;
    }

    private Object oneOf(Node node, Class<?> sealed) {
        Map<String, NodeTuple> entries = entries(node);
        Map<String, Class<?>> kinds = Arrays.stream(sealed.getPermittedSubclasses())
                .collect(Collectors.toMap(kind -> Keys.of(kind.getSimpleName()), kind -> kind));
        if (entries.size() != 1 || !kinds.keySet().containsAll(entries.keySet())) {
            throw new Fault(
                    YamlTree.line(node),
                    "protocolfiles.fault.one-of",
                    kinds.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        Map.Entry<String, NodeTuple> only = entries.entrySet().iterator().next();
        Object made = record(only.getValue().getValueNode(), kinds.get(only.getKey()));
        lines.put(made, YamlTree.line(node));
        return made;
    }

    private Object record(Node node, @Nullable Class<?> type) {
        if (type == null || ++depth > DEEPEST) {
            throw new Fault(YamlTree.line(node), "protocolfiles.fault.too-deep");
        }
        RecordComponent[] fields = type.getRecordComponents();
        Object made = node instanceof SequenceNode && fields.length == 1
                ? make(node, type, new @Nullable Object[] {value(node, fields[0].getGenericType())})
                : make(node, type, fields(node, fields));
        lines.put(made, YamlTree.line(node));
        depth--;
        return made;
    }

    private @Nullable Object[] fields(Node node, RecordComponent[] fields) {
        Map<String, NodeTuple> entries = entries(node);
        Set<String> known =
                Arrays.stream(fields).map(field -> Keys.of(field.getName())).collect(Collectors.toSet());
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) {
                throw new Fault(YamlTree.line(entry.getKeyNode()), "protocolfiles.fault.unknown-key", key);
            }
        });
        @Nullable Object[] values = new @Nullable Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            NodeTuple entry = entries.get(Keys.of(fields[i].getName()));
            values[i] =
                    entry == null ? absent(node, fields[i]) : value(entry.getValueNode(), fields[i].getGenericType());
        }
        return values;
    }

    private static @Nullable Object absent(Node node, RecordComponent field) {
        if (field.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        }
        if (field.getType() == boolean.class) {
            return false;
        }
        if (field.getType() == List.class) {
            return List.of();
        }
        throw new Fault(YamlTree.line(node), "protocolfiles.fault.missing-key", Keys.of(field.getName()));
    }

    private static Map<String, NodeTuple> entries(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw new Fault(YamlTree.line(node), "protocolfiles.fault.no-keys");
        }
        Map<String, NodeTuple> entries = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = scalar(entry.getKeyNode()).getValue();
            if (entries.put(key, entry) != null) {
                throw new Fault(YamlTree.line(entry.getKeyNode()), "protocolfiles.fault.doubled-key", key);
            }
        }
        return entries;
    }

    private static ScalarNode scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar;
        }
        throw new Fault(YamlTree.line(node), "protocolfiles.fault.no-scalar");
    }

    private static Object make(Node node, Class<?> type, @Nullable Object[] values) {
        try {
            Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new Fault(
                    YamlTree.line(node),
                    "protocolfiles.fault.value",
                    String.valueOf(e.getTargetException().getMessage()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
