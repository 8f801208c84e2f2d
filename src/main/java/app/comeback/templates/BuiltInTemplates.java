package app.comeback.templates;

import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.plans.PlanBoard.Day;
import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanBoard.Kind;
import app.comeback.plans.PlanBoard.Section;
import app.comeback.plans.PlanBoard.Week;
import app.comeback.plans.PlanOrigin;
import app.comeback.plans.StartDose;
import app.comeback.templates.TemplateShelf.Shelved;
import app.comeback.templates.Templates.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The templates that ship with the portal, read at the start. Their doses are the library's start doses, so they never
 * ask for more than the library does; a file that names an unknown exercise keeps the portal from starting.
 */
@Component
class BuiltInTemplates {

    private static final String FILE = "content/plan-templates.yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final ExerciseLibrary library;
    private final Map<PlanOrigin, BuiltIn> templates = new LinkedHashMap<>();

    BuiltInTemplates(ExerciseLibrary library) throws IOException {
        this.library = library;
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            for (Shipped shipped : YAML.readValue(file, new TypeReference<List<Shipped>>() {})) {
                templates.put(new PlanOrigin(shipped.id(), shipped.version()), builtIn(shipped));
            }
        }
    }

    /** A template that ships with the portal. */
    record BuiltIn(String name, TemplateContent content) {}

    /**
     * A template as the file holds it.
     *
     * @param weeks how often the week repeats
     * @param essential the exercises of the ten-minute version
     * @param sessions what is done, by names of their own
     * @param days which session is done on which day of the week, 1 to 7
     */
    private record Shipped(
            UUID id,
            int version,
            String name,
            int phase,
            String protocol,
            int protocolVersion,
            String painProfile,
            int weeks,
            List<String> essential,
            Map<String, List<Group>> sessions,
            Map<Integer, String> days) {}

    private record Group(Kind kind, @Nullable Integer restSeconds, List<String> exercises) {}

    /** The newest version of each, by name; those with the search in their name. */
    List<Shelved> shelved(String search) {
        String words = search.strip().toLowerCase(Locale.ROOT);
        return templates.entrySet().stream()
                .filter(entry ->
                        entry.getValue().name().toLowerCase(Locale.ROOT).contains(words))
                .filter(entry -> templates.keySet().stream()
                        .noneMatch(
                                other -> other.template().equals(entry.getKey().template())
                                        && other.version() > entry.getKey().version()))
                .map(entry -> new Shelved(
                        entry.getKey(),
                        entry.getValue().name(),
                        Scope.BUILT_IN,
                        false,
                        entry.getValue().content().phase(),
                        entry.getValue().content().weeks().size(),
                        entry.getValue().content().exercises(),
                        0))
                .sorted(Comparator.comparing(Shelved::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The versions of a built-in template, the newest first; none for another template. */
    List<Integer> versions(UUID template) {
        return templates.keySet().stream()
                .filter(ref -> ref.template().equals(template))
                .map(PlanOrigin::version)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** This version of a built-in template. */
    Optional<BuiltIn> find(PlanOrigin ref) {
        return Optional.ofNullable(templates.get(ref));
    }

    /** Whether a template with this id ships with the portal, whichever version. */
    boolean owns(UUID template) {
        return !versions(template).isEmpty();
    }

    private BuiltIn builtIn(Shipped shipped) {
        List<TemplateItem> items = shipped.sessions().values().stream()
                .flatMap(List::stream)
                .flatMap(group -> group.exercises().stream())
                .distinct()
                .map(exercise -> item(shipped, exercise))
                .toList();
        List<Week> weeks = IntStream.range(0, shipped.weeks())
                .mapToObj(number -> week(shipped, number))
                .toList();
        return new BuiltIn(
                shipped.name(),
                new TemplateContent(shipped.phase(), shipped.painProfile(), shipped.protocol(), items, weeks));
    }

    private TemplateItem item(Shipped shipped, String code) {
        Exercise exercise = library.find(new ExerciseId(code))
                .orElseThrow(() -> new IllegalStateException(
                        "%s names %s, which the library does not hold".formatted(FILE, code)));
        return new TemplateItem(
                id(shipped.id(), code),
                exercise.id(),
                RelativeSide.BOTH,
                StartDose.of(exercise.dose()),
                shipped.essential().contains(code),
                "protocol:%s:%d".formatted(shipped.protocol(), shipped.protocolVersion()));
    }

    private static Week week(Shipped shipped, int number) {
        List<Day> days = new ArrayList<>(Collections.nCopies(Weeks.DAYS, Day.REST));
        shipped.days().forEach((day, session) -> {
            List<Group> groups = Objects.requireNonNull(shipped.sessions().get(session), session);
            List<Section> sections = new ArrayList<>();
            for (Group group : groups) {
                sections.add(section(shipped.id(), group, "%d.%d.%d".formatted(number, day, sections.size())));
            }
            days.set(day - 1, new Day(sections));
        });
        return new Week(days);
    }

    private static Section section(UUID template, Group group, String place) {
        return new Section(
                id(template, place),
                group.kind(),
                group.restSeconds(),
                group.exercises().stream()
                        .map(code -> new Entry(id(template, place + code), id(template, code), null))
                        .toList());
    }

    private static UUID id(UUID template, String place) {
        return UUID.nameUUIDFromBytes((template + ":" + place).getBytes(StandardCharsets.UTF_8));
    }

    /** All versions, for checking them. */
    Stream<BuiltIn> all() {
        return templates.values().stream();
    }
}
