package app.comeback.exercisefiles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of one record, as text of sensible length; what is of the wrong kind breaks the record. */
final class Fields {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_KEY = 200;
    private static final int MOST_LINES = 40;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{1,500}");

    private final ObjectNode row;
    private final Place place;
    private final ExerciseSink sink;

    Fields(ObjectNode row, Place place, ExerciseSink sink) {
        this.row = row;
        this.place = place;
        this.sink = sink;
    }

    Place place() {
        return place;
    }

    void note(String field, String key, String... arguments) {
        sink.problem(place.note(field, key, arguments));
    }

    /** A name that the record cannot do without. */
    String name(String field) {
        String written = line(field, LONGEST_NAME * 5);
        String name = PlainText.line(written);
        if (name.isEmpty()) {
            throw new BrokenRecord(field, "exercisefiles.problem.no-name");
        }
        if (name.length() > LONGEST_NAME) {
            throw new BrokenRecord(field, "exercisefiles.problem.name-long", Integer.toString(LONGEST_NAME));
        }
        if (PlainText.hasMarkup(written)) {
            note(field, "exercisefiles.problem.markup", name);
        }
        return name;
    }

    /** The record's key in its collection. */
    String key(String field) {
        String key = line(field, LONGEST_KEY);
        if (!key.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._()'’,&+/-]*")) {
            throw new BrokenRecord(field, "exercisefiles.problem.no-key");
        }
        return key;
    }

    /** A short text; empty when it is not given. */
    String line(String field) {
        return PlainText.line(line(field, LONGEST_LINE));
    }

    /** The steps; empty when they are not given. */
    List<String> steps(String field) {
        return lines(field, MOST_LINES, LONGEST_LINE);
    }

    /** Short hints; empty when they are not given. */
    List<String> cues(String field) {
        return lines(field, MOST_LINES / 2, LONGEST_LINE / 2);
    }

    private List<String> lines(String field, int most, int longest) {
        JsonNode value = row.path(field);
        List<String> lines = new ArrayList<>();
        if (value.isString()) {
            lines.addAll(PlainText.lines(value.stringValue()));
        } else {
            texts(field).forEach(text -> lines.addAll(PlainText.lines(text)));
        }
        if (lines.stream().mapToInt(String::length).sum() > LONGEST_TEXT) {
            throw new BrokenRecord(field, "exercisefiles.problem.text-long", Integer.toString(LONGEST_TEXT));
        }
        List<String> parts = lines.stream()
                .flatMap(line -> PlainText.split(line, longest).stream())
                .toList();
        if (parts.size() > most) {
            throw new BrokenRecord(field, "exercisefiles.problem.lines-many", Integer.toString(most));
        }
        return parts;
    }

    /** Single words, such as muscles; a single text counts as a list of one, nothing as none. */
    List<String> words(String field) {
        JsonNode value = row.path(field);
        List<String> written = value.isString() ? List.of(value.stringValue()) : texts(field);
        return written.stream()
                .map(PlainText::line)
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() <= LONGEST_NAME ? word : word.substring(0, LONGEST_NAME))
                .distinct()
                .toList();
    }

    List<String> muscles(String field) {
        return muscles(field, words(field));
    }

    /** Muscles in the source's words; those that no collection is known to use are reported and kept. */
    List<String> muscles(String field, List<String> words) {
        words.stream()
                .filter(word -> !Vocabulary.isMuscle(word))
                .forEach(word -> note(field, "exercisefiles.problem.muscle", word));
        return words;
    }

    List<String> equipment(String field) {
        return equipment(field, words(field));
    }

    /** Equipment in the source's words, without the word for none. */
    List<String> equipment(String field, List<String> words) {
        List<String> needed =
                words.stream().filter(word -> !Vocabulary.isNothing(word)).toList();
        needed.stream()
                .filter(word -> !Vocabulary.isEquipment(word))
                .forEach(word -> note(field, "exercisefiles.problem.equipment", word));
        return needed;
    }

    /** A page's address; one that a browser must not follow is left away. */
    String address(String field) {
        String address = line(field, LONGEST_LINE).strip();
        if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
            note(field, "exercisefiles.problem.address");
            return "";
        }
        return address;
    }

    /** The key of another row. */
    int reference(String field) {
        JsonNode value = row.path(field);
        if (!value.isInt()) {
            throw new BrokenRecord(field, "exercisefiles.problem.no-reference");
        }
        return value.intValue();
    }

    List<Integer> references(String field) {
        List<Integer> keys = new ArrayList<>();
        for (JsonNode value : row.path(field)) {
            if (!value.isInt()) {
                throw new BrokenRecord(field, "exercisefiles.problem.no-reference");
            }
            keys.add(value.intValue());
        }
        return keys;
    }

    private String line(String field, int most) {
        JsonNode value = row.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            throw new BrokenRecord(field, "exercisefiles.problem.no-text");
        }
        if (value.stringValue().length() > most) {
            throw new BrokenRecord(field, "exercisefiles.problem.text-long", Integer.toString(most));
        }
        return value.stringValue();
    }

    private List<String> texts(String field) {
        JsonNode value = row.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode text : value) {
            if (!text.isString()) {
                throw new BrokenRecord(field, "exercisefiles.problem.no-text-list");
            }
            texts.add(text.stringValue());
        }
        if (!value.isArray()) {
            throw new BrokenRecord(field, "exercisefiles.problem.no-text-list");
        }
        return texts;
    }
}
