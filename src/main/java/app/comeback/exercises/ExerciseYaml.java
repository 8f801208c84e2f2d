package app.comeback.exercises;

import app.comeback.exercises.Source.Citation;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads one exercise from YAML whose keys are the fields of {@link Exercise}. Part of the annotation may be left out;
 * nothing else may.
 */
final class ExerciseYaml {

    private static final JsonSetter.Value NO_GAPS = JsonSetter.Value.construct(Nulls.SET, Nulls.FAIL);

    private final YAMLMapper mapper;

    /**
     * Creates a reader.
     *
     * @param citations the publications that exercises may cite, by their short names
     */
    ExerciseYaml(Map<String, Citation> citations) {
        this.mapper = mapper(new SimpleModule()
                .addDeserializer(ExerciseId.class, new Scalar<>(ExerciseId.class, ExerciseId::new))
                .addDeserializer(Range.class, new Scalar<>(Range.class, Range::parse))
                .addDeserializer(Tempo.class, new Scalar<>(Tempo.class, Tempo::parse))
                .addDeserializer(Source.class, new SourceReader(citations)));
    }

    private static YAMLMapper mapper(SimpleModule module) {
        return YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .withConfigOverride(List.class, lists -> lists.setNullHandling(NO_GAPS))
                .withConfigOverride(Set.class, sets -> sets.setNullHandling(NO_GAPS))
                .addModule(module)
                .build();
    }

    /**
     * Reads the publications that exercises may cite.
     *
     * @throws IllegalArgumentException when the file is not a map of names to title and address
     */
    static Map<String, Citation> citations(String yaml) {
        try {
            return mapper(new SimpleModule()).readValue(yaml, new TypeReference<Map<String, Citation>>() {});
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * Reads one exercise.
     *
     * @throws IllegalArgumentException when a key is unknown, doubled or missing, or a value does not fit; the message
     *     names it and where it stands
     */
    Entry read(String yaml) {
        try {
            File file = mapper.readValue(yaml, File.class);
            if (file == null) {
                throw new IllegalArgumentException("The file is empty");
            }
            Entry entry = new Entry(file.exercise(), given(file.picture(), "picture"));
            requireComplete(entry, "exercise");
            return entry;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * What one file holds.
     *
     * @param exercise in words and numbers
     * @param picture in angles
     */
    record Entry(Exercise exercise, Picture picture) {}

    private static void requireComplete(Record value, String path) {
        for (RecordComponent field : value.getClass().getRecordComponents()) {
            String name = path + "." + field.getName();
            Object inner = get(value, field);
            if (inner == null && !field.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw new IllegalArgumentException("Missing: " + name);
            }
            List<?> parts = inner instanceof List<?> list ? list : inner == null ? List.of() : List.of(inner);
            for (Object part : parts) {
                if (part instanceof Record single) {
                    requireComplete(single, name);
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

    private record File(
            @Nullable ExerciseId id,
            @Nullable String name,
            @Nullable String purpose,
            @Nullable String position,
            @Nullable List<String> steps,
            @Nullable List<String> cues,
            @Nullable List<String> mistakes,
            @Nullable String stopRule,
            @Nullable Notes annotation,
            @Nullable DoseFile dose,
            @Nullable List<ExerciseId> easier,
            @Nullable List<ExerciseId> harder,
            @Nullable List<Exercise.Variant> variants,
            @Nullable Picture picture) {

        Exercise exercise() {
            return new Exercise(
                    given(id, "id"),
                    text(name, "name"),
                    text(purpose, "purpose"),
                    text(position, "position"),
                    texts(steps, "steps"),
                    texts(cues, "cues"),
                    texts(mistakes, "mistakes"),
                    text(stopRule, "stopRule"),
                    given(annotation, "annotation").annotation(),
                    given(dose, "dose").dose(),
                    given(easier, "easier"),
                    given(harder, "harder"),
                    variants == null ? List.of() : variants);
        }
    }

    private record DoseFile(
            @Nullable Amount start,
            @Nullable Amount target,
            @Nullable Tempo tempo,
            @Nullable Frequency frequency,
            @Nullable Programme programme) {

        Dose dose() {
            return new Dose(
                    given(start, "dose.start"),
                    given(target, "dose.target"),
                    tempo,
                    given(frequency, "dose.frequency"),
                    programme);
        }
    }

    /** What somebody stated; what is left out stays open. */
    private record Notes(
            @Nullable Set<Integer> phases,
            @Nullable Set<Muscle> muscles,
            @Nullable JointLoad joints,
            @Nullable MuscleLength length,
            @Nullable Impact impact,
            @Nullable HipFlexion hipFlexion,
            @Nullable Sides sides,
            @Nullable Set<Equipment> equipment,
            @Nullable Set<Contact> contacts,
            @Nullable Set<ContraIndication> contraIndications,
            @Nullable UnlockRole unlock) {

        Annotation annotation() {
            Set<Annotation.Part> missing = new TreeSet<>();
            return new Annotation(
                    stated(phases, Annotation.Part.PHASES, missing),
                    stated(muscles, Annotation.Part.MUSCLES, missing),
                    joints,
                    length,
                    impact,
                    hipFlexion,
                    sides,
                    stated(equipment, Annotation.Part.EQUIPMENT, missing),
                    stated(contacts, Annotation.Part.CONTACTS, missing),
                    stated(contraIndications, Annotation.Part.CONTRA_INDICATIONS, missing),
                    unlock,
                    missing);
        }

        private static <T> Set<T> stated(@Nullable Set<T> values, Annotation.Part part, Set<Annotation.Part> missing) {
            if (values == null) {
                missing.add(part);
                return Set.of();
            }
            return values;
        }
    }

    private static <T> T given(@Nullable T value, String key) {
        if (value == null) {
            throw new IllegalArgumentException("Missing: " + key);
        }
        return value;
    }

    private static String text(@Nullable String value, String key) {
        String text = given(value, key);
        if (text.isBlank()) {
            throw new IllegalArgumentException("Empty: " + key);
        }
        return text;
    }

    private static List<String> texts(@Nullable List<String> values, String key) {
        List<String> texts = given(values, key);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("Empty: " + key);
        }
        texts.forEach(value -> text(value, key));
        return texts;
    }

    /** A value that is written as one word. */
    private static final class Scalar<T> extends StdDeserializer<T> {

        private final transient Function<String, T> parse;

        Scalar(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return parse.apply(parser.getString());
        }
    }

    private record SourceFile(
            @Nullable List<String> cites, @Nullable Boolean verified) {}

    private static final class SourceReader extends StdDeserializer<Source> {

        private final transient Map<String, Citation> citations;

        SourceReader(Map<String, Citation> citations) {
            super(Source.class);
            this.citations = citations;
        }

        @Override
        public Source deserialize(JsonParser parser, DeserializationContext context) {
            SourceFile file = context.readValue(parser, SourceFile.class);
            List<Citation> cited =
                    given(file.cites(), "cites").stream().map(this::citation).toList();
            return new Source(cited, given(file.verified(), "verified"));
        }

        private Citation citation(String name) {
            return given(citations.get(name), "the publication “" + name + "”");
        }
    }
}
