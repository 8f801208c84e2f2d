package app.comeback.guidecontent;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.shared.ConditionCode;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    private static final Set<String> EDITORIAL = Set.of("byline", "origin");
    private final GuideContent guide = FullGuide.content();

    @Test
    void changing_any_clinical_field_anywhere_changes_the_hash() throws ReflectiveOperationException {
        List<Mutant> mutants = mutants(guide, "guide");
        assertThat(mutants).hasSizeGreaterThan(60);
        assertThat(mutants).allSatisfy(mutant -> assertThat(CanonicalForm.hash((GuideContent) mutant.value()))
                .as(mutant.path())
                .isNotEqualTo(CanonicalForm.hash(guide)));
    }

    @Test
    void each_of_these_changes_is_clinical_and_the_forms_are_all_different() throws ReflectiveOperationException {
        List<Mutant> mutants = mutants(guide, "guide");
        assertThat(mutants.stream().map(mutant -> CanonicalForm.of((GuideContent) mutant.value())))
                .doesNotHaveDuplicates();
        assertThat(mutants).allSatisfy(mutant -> assertThat(Materiality.between(guide, (GuideContent) mutant.value()))
                .isEqualTo(Materiality.CLINICAL));
    }

    @Test
    void byline_and_origin_are_editorial() {
        GuideContent other = TestGuides.withByline(guide, "Somebody Else");
        assertThat(CanonicalForm.hash(other)).isEqualTo(CanonicalForm.hash(guide));
        assertThat(Materiality.between(guide, other)).isEqualTo(Materiality.EDITORIAL);
        assertThat(CanonicalForm.hash(FullGuide.withOrigin(guide, null))).isEqualTo(CanonicalForm.hash(guide));
    }

    @Test
    void line_ends_trailing_blanks_and_composition_are_no_change() {
        GuideContent one = TestGuides.withText(guide, 0, "Caf\u00e9 walk\nsecond line");
        GuideContent other = TestGuides.withText(guide, 0, "Cafe\u0301 walk  \r\nsecond line\t\r\n\n");
        assertThat(CanonicalForm.of(other)).isEqualTo(CanonicalForm.of(one));
    }

    @Test
    void twenty_to_thirty_seconds_is_not_sixty() {
        GuideContent before = TestGuides.withText(guide, 0, "Hold for 20-30 s.");
        GuideContent after = TestGuides.withText(guide, 0, "Hold for 60 s.");
        assertThat(Materiality.between(before, after)).isEqualTo(Materiality.CLINICAL);
    }

    @Test
    void the_form_names_its_version_and_the_hash_is_64_hex_digits() {
        assertThat(CanonicalForm.of(guide)).startsWith("comeback-guide/1\n");
        assertThat(CanonicalForm.hash(guide)).matches("[0-9a-f]{64}");
    }

    private record Mutant(String path, Object value) {}

    /** Every record that differs from this one in exactly one clinical value, at any depth. */
    private static List<Mutant> mutants(Record value, String path) throws ReflectiveOperationException {
        List<Mutant> all = new ArrayList<>();
        RecordComponent[] fields = value.getClass().getRecordComponents();
        for (int i = 0; i < fields.length; i++) {
            if (EDITORIAL.contains(fields[i].getName()) && value instanceof GuideContent) {
                continue;
            }
            Object old = fields[i].getAccessor().invoke(value);
            for (Mutant changed : variants(old, path + "." + fields[i].getName())) {
                all.add(new Mutant(changed.path(), with(value, i, changed.value())));
            }
        }
        return all;
    }

    private static Record with(Record value, int index, @Nullable Object changed) throws ReflectiveOperationException {
        RecordComponent[] fields = value.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[fields.length];
        Object[] values = new Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            types[i] = fields[i].getType();
            values[i] = i == index ? changed : fields[i].getAccessor().invoke(value);
        }
        Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
        return (Record) constructor.newInstance(values);
    }

    private static List<Mutant> variants(Object old, String path) throws ReflectiveOperationException {
        return switch (old) {
            case String text -> List.of(new Mutant(path, text + " x"), new Mutant(path + " first", "x" + text));
            case Integer number -> List.of(new Mutant(path, number + 1));
            case LocalDate date -> List.of(new Mutant(path, date.plusDays(1)));
            case ConditionCode code -> List.of(new Mutant(path, new ConditionCode(code.value() + "x")));
            case Enum<?> constant -> List.of(new Mutant(path, another(constant)));
            case List<?> list -> ofList(list, path);
            default -> throw new IllegalArgumentException(path);
        };
    }

    private static Object another(Enum<?> constant) {
        for (Object other : constant.getDeclaringClass().getEnumConstants()) {
            if (!other.equals(constant)) {
                return other;
            }
        }
        throw new IllegalArgumentException(constant.name());
    }

    private static List<Mutant> ofList(List<?> list, String path) throws ReflectiveOperationException {
        List<Mutant> all = new ArrayList<>();
        assertThat(list).as(path).hasSizeGreaterThanOrEqualTo(2);
        all.add(new Mutant(path + " without the last", list.subList(0, list.size() - 1)));
        all.add(new Mutant(path + " reversed", list.reversed()));
        List<Object> twice = new ArrayList<>(list);
        twice.add(list.getFirst());
        all.add(new Mutant(path + " with one twice", twice));
        for (int i = 0; i < list.size(); i++) {
            for (Mutant inner : mutants((Record) list.get(i), path + "[" + i + "]")) {
                List<Object> changed = new ArrayList<>(list);
                changed.set(i, inner.value());
                all.add(new Mutant(inner.path(), changed));
            }
        }
        return all;
    }
}
