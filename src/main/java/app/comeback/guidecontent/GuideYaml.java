package app.comeback.guidecontent;

import app.comeback.shared.ConditionCode;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a guide from YAML whose keys are the fields of {@link GuideContent}; a list that is left out is empty. */
public final class GuideYaml {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .withConfigOverride(
                    List.class,
                    lists -> lists.setNullHandling(com.fasterxml.jackson.annotation.JsonSetter.Value.construct(
                            com.fasterxml.jackson.annotation.Nulls.AS_EMPTY,
                            com.fasterxml.jackson.annotation.Nulls.FAIL)))
            .addModule(new SimpleModule().addDeserializer(ConditionCode.class, new ConditionReader()))
            .build();

    private GuideYaml() {}

    /**
     * Reads one guide.
     *
     * @throws IllegalArgumentException when a key is unknown, doubled or missing, or a value does not fit; the message
     *     names it and where it stands
     */
    public static GuideContent read(InputStream yaml) {
        try {
            GuideContent content = MAPPER.readValue(yaml, GuideContent.class);
            if (content == null) {
                throw new IllegalArgumentException("The guide is empty");
            }
            requireComplete(content, "guide");
            return content;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static void requireComplete(Record value, String path) {
        for (RecordComponent field : value.getClass().getRecordComponents()) {
            String name = path + "." + field.getName();
            Object inner = get(value, field);
            if (inner == null && !field.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw new IllegalArgumentException("Missing: " + name);
            }
            if (inner instanceof Record single) {
                requireComplete(single, name);
            } else if (inner instanceof List<?> items) {
                for (int i = 0; i < items.size(); i++) {
                    if (items.get(i) instanceof Record item) {
                        requireComplete(item, name + "[" + i + "]");
                    }
                }
            }
        }
    }

    private static @Nullable Object get(Record value, RecordComponent field) {
        try {
            return field.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class ConditionReader extends StdDeserializer<ConditionCode> {

        ConditionReader() {
            super(ConditionCode.class);
        }

        @Override
        public ConditionCode deserialize(JsonParser parser, DeserializationContext context) {
            return new ConditionCode(parser.getString());
        }
    }
}
