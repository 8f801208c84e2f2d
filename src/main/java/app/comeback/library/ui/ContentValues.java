package app.comeback.library.ui;

import app.comeback.exercises.Annotation;
import app.comeback.exercises.Annotation.Part;
import app.comeback.exercises.Contact;
import app.comeback.exercises.ContraIndication;
import app.comeback.exercises.Equipment;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.HipFlexion;
import app.comeback.exercises.Impact;
import app.comeback.exercises.JointLoad;
import app.comeback.exercises.Load;
import app.comeback.exercises.Muscle;
import app.comeback.exercises.MuscleLength;
import app.comeback.exercises.Sides;
import app.comeback.exercises.UnlockRole;
import app.comeback.library.Neighbours;
import app.comeback.library.OwnContent;
import app.comeback.library.OwnText;
import app.comeback.shared.Refused;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A version as the texts of the form's fields, and back. */
final class ContentValues {

    private ContentValues() {}

    /** What each field shows of a version. */
    static Map<Field, String> of(OwnContent content) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        OwnText text = content.text();
        values.put(Field.NAME, text.name());
        values.put(Field.OTHER_NAMES, String.join("\n", text.otherNames()));
        values.put(Field.PURPOSE, text.purpose());
        values.put(Field.POSITION, text.position());
        values.put(Field.STEPS, String.join("\n", text.steps()));
        values.put(Field.CUES, String.join("\n", text.cues()));
        values.put(Field.MISTAKES, String.join("\n", text.mistakes()));
        values.put(Field.STOP_RULE, text.stopRule());
        put(values, content.annotation());
        DoseValues.put(values, content.dose());
        values.put(Field.EASIER, ids(content.neighbours().easier()));
        values.put(Field.HARDER, ids(content.neighbours().harder()));
        return values;
    }

    private static String ids(List<ExerciseId> neighbours) {
        return neighbours.stream().map(ExerciseId::value).collect(Collectors.joining(","));
    }

    private static List<ExerciseId> neighbours(String ids) {
        return Arrays.stream(ids.split(","))
                .filter(id -> !id.isEmpty())
                .map(ExerciseId::new)
                .toList();
    }

    private static void put(Map<Field, String> values, Annotation annotation) {
        values.put(Field.PHASES, names(annotation.phases()));
        values.put(Field.MUSCLES, names(annotation.muscles()));
        values.put(Field.EQUIPMENT, stated(annotation, Part.EQUIPMENT, annotation.equipment()));
        values.put(Field.CONTACTS, names(annotation.contacts()));
        values.put(Field.SIDES, name(annotation.sides()));
        values.put(Field.LENGTH, name(annotation.length()));
        values.put(Field.HIP_FLEXION, name(annotation.hipFlexion()));
        values.put(Field.IMPACT, name(annotation.impact()));
        JointLoad joints = annotation.joints();
        values.put(Field.JOINT_HIP, joints == null ? "" : name(joints.hip()));
        values.put(Field.JOINT_KNEE, joints == null ? "" : name(joints.knee()));
        values.put(Field.JOINT_ANKLE, joints == null ? "" : name(joints.ankle()));
        values.put(Field.JOINT_BACK, joints == null ? "" : name(joints.lowerBack()));
        values.put(Field.CONTRA, stated(annotation, Part.CONTRA_INDICATIONS, annotation.contraIndications()));
        values.put(Field.UNLOCK, name(annotation.unlock()));
    }

    private static String stated(Annotation annotation, Part part, Collection<? extends Comparable<?>> chosen) {
        return chosen.isEmpty() && !annotation.missing().contains(part) ? Field.NONE : names(chosen);
    }

    private static String names(Collection<? extends Comparable<?>> chosen) {
        return chosen.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String name(@Nullable Enum<?> chosen) {
        return chosen == null ? "" : chosen.name();
    }

    /**
     * What the fields say.
     *
     * @throws Refused naming the first value that cannot be
     */
    static OwnContent content(Map<Field, String> values) {
        OwnText text = new OwnText(
                get(values, Field.NAME),
                lines(get(values, Field.OTHER_NAMES)),
                get(values, Field.PURPOSE),
                get(values, Field.POSITION),
                lines(get(values, Field.STEPS)),
                lines(get(values, Field.CUES)),
                lines(get(values, Field.MISTAKES)),
                get(values, Field.STOP_RULE));
        return new OwnContent(
                text,
                annotation(values),
                DoseValues.dose(values),
                new Neighbours(neighbours(get(values, Field.EASIER)), neighbours(get(values, Field.HARDER))));
    }

    static String get(Map<Field, String> values, Field field) {
        return values.getOrDefault(field, "").strip();
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    private static Annotation annotation(Map<Field, String> values) {
        Set<Part> missing = new TreeSet<>();
        if (get(values, Field.EQUIPMENT).isEmpty()) {
            missing.add(Part.EQUIPMENT);
        }
        if (get(values, Field.CONTRA).isEmpty()) {
            missing.add(Part.CONTRA_INDICATIONS);
        }
        return new Annotation(
                chosen(values, Field.PHASES, Integer::valueOf),
                chosen(values, Field.MUSCLES, Muscle::valueOf),
                joints(values),
                one(values, Field.LENGTH, MuscleLength::valueOf),
                one(values, Field.IMPACT, Impact::valueOf),
                one(values, Field.HIP_FLEXION, HipFlexion::valueOf),
                one(values, Field.SIDES, Sides::valueOf),
                chosen(values, Field.EQUIPMENT, Equipment::valueOf),
                chosen(values, Field.CONTACTS, Contact::valueOf),
                chosen(values, Field.CONTRA, ContraIndication::valueOf),
                one(values, Field.UNLOCK, UnlockRole::valueOf),
                missing);
    }

    private static <T> Set<T> chosen(Map<Field, String> values, Field field, Function<String, T> read) {
        return Arrays.stream(get(values, field).split(","))
                .filter(name -> !name.isEmpty() && !name.equals(Field.NONE))
                .map(read)
                .collect(Collectors.toSet());
    }

    private static <T> @Nullable T one(Map<Field, String> values, Field field, Function<String, T> read) {
        String name = get(values, field);
        return name.isEmpty() ? null : read.apply(name);
    }

    private static @Nullable JointLoad joints(Map<Field, String> values) {
        List<String> names = Stream.of(Field.JOINT_HIP, Field.JOINT_KNEE, Field.JOINT_ANKLE, Field.JOINT_BACK)
                .map(field -> get(values, field))
                .toList();
        if (names.stream().allMatch(String::isEmpty)) {
            return null;
        }
        if (names.contains("")) {
            throw new Refused("library.refused.joints");
        }
        List<Load> loads = names.stream().map(Load::valueOf).toList();
        return new JointLoad(loads.get(0), loads.get(1), loads.get(2), loads.get(3));
    }
}
