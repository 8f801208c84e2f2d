package app.comeback.exercisefiles;

import app.comeback.exercisefiles.WgerRow.Base;
import app.comeback.exercisefiles.WgerRow.Translation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Collects the rows of wger's files, whatever their order; {@link WgerJoin} makes exercises of them at the end. */
final class WgerReader {

    /** The tables without which nothing can be joined, with the name of the file that usually holds them. */
    private static final Map<String, String> NEEDED = new LinkedHashMap<>();

    static {
        NEEDED.put("exercise", "exercise-base-data");
        NEEDED.put("translation", "translations");
        NEEDED.put("muscle", "muscles");
        NEEDED.put("equipment", "equipment");
        NEEDED.put("exercisecategory", "categories");
        NEEDED.put("license", "licenses");
    }

    final Map<Integer, Base> bases = new LinkedHashMap<>();
    final Map<Integer, List<Translation>> translations = new HashMap<>();
    final Map<Integer, List<String>> aliases = new HashMap<>();
    final Map<Integer, List<String>> comments = new HashMap<>();
    final Map<Integer, String> muscles = new HashMap<>();
    final Map<Integer, String> equipment = new HashMap<>();
    final Map<Integer, String> categories = new HashMap<>();
    final Map<Integer, Licence> licences = new HashMap<>();
    private final Map<Integer, Place> translationPlaces = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    /** Takes one row; rows of other tables, such as pictures and films, are passed over. */
    void take(ObjectNode row, Place place, ExerciseSink sink) {
        String model = row.path("model").asString("");
        String table = model.substring(model.lastIndexOf('.') + 1);
        JsonNode key = row.path("pk");
        if (!key.isInt() || !(row.path("fields") instanceof ObjectNode)) {
            throw new BrokenRecord("pk", "exercisefiles.problem.no-row");
        }
        seen.add(table);
        int pk = key.intValue();
        Fields fields = new Fields((ObjectNode) row.path("fields"), place, sink);
        switch (table) {
            case "exercise" -> bases.put(pk, Base.of(fields));
            case "translation" -> add(Translation.of(pk, fields), place);
            case "alias" -> add(aliases, fields, fields.name("alias"));
            case "exercisecomment" -> fields.cues("comment").forEach(cue -> add(comments, fields, cue));
            case "muscle" -> muscles.put(pk, muscle(fields));
            case "equipment" -> equipment.put(pk, fields.name("name"));
            case "exercisecategory" -> categories.put(pk, fields.name("name"));
            case "license" -> licences.put(pk, new Licence(fields.name("short_name"), fields.address("url")));
            default -> {}
        }
    }

    private void add(Translation translation, Place place) {
        translations
                .computeIfAbsent(translation.exercise(), any -> new ArrayList<>())
                .add(translation);
        translationPlaces.put(translation.key(), place);
    }

    private static void add(Map<Integer, List<String>> to, Fields row, String text) {
        to.computeIfAbsent(row.reference("translation"), any -> new ArrayList<>())
                .add(text);
    }

    private static String muscle(Fields fields) {
        String english = fields.line("name_en");
        return english.isEmpty() ? fields.name("name") : english;
    }

    /** The file that is missing, if one is. */
    Optional<String> missing() {
        return NEEDED.entrySet().stream()
                .filter(table -> !seen.contains(table.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Translations whose exercise is in none of the files. */
    List<FileProblem> orphans() {
        return translations.entrySet().stream()
                .filter(of -> !bases.containsKey(of.getKey()))
                .flatMap(of -> of.getValue().stream())
                .map(translation -> Objects.requireNonNull(translationPlaces.get(translation.key()))
                        .problem(
                                FileProblem.Weight.LEFT_OUT,
                                "exercise",
                                "exercisefiles.problem.orphan",
                                List.of(translation.name())))
                .toList();
    }
}
