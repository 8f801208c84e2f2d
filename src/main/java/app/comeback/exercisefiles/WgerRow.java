package app.comeback.exercisefiles;

import java.util.List;
import java.util.Map;

/** Rows of wger's tables that are joined by their keys. */
final class WgerRow {

    private WgerRow() {}

    /** What a row says about who made it. */
    record Made(int licence, String author, String authorUrl, String derivedFrom) {

        static Made of(Fields row) {
            return new Made(
                    row.reference("license"),
                    row.line("license_author"),
                    row.address("license_author_url"),
                    row.address("license_derivative_source_url"));
        }
    }

    /** An exercise without its words. */
    record Base(
            Fields row,
            String uuid,
            int category,
            List<Integer> muscles,
            List<Integer> secondaryMuscles,
            List<Integer> equipment,
            Made made) {

        static Base of(Fields row) {
            return new Base(
                    row,
                    row.key("uuid"),
                    row.reference("category"),
                    row.references("muscles"),
                    row.references("muscles_secondary"),
                    row.references("equipment"),
                    Made.of(row));
        }
    }

    /** The words in one language. */
    record Translation(int key, int exercise, int language, String name, List<String> lines, Made made) {

        static final int ENGLISH = 2;

        /** wger numbers its languages; the files that people upload seldom carry the list. */
        private static final Map<Integer, String> LANGUAGES = Map.ofEntries(
                Map.entry(1, "de"),
                Map.entry(ENGLISH, "en"),
                Map.entry(3, "bg"),
                Map.entry(4, "es"),
                Map.entry(5, "ru"),
                Map.entry(6, "nl"),
                Map.entry(7, "pt"),
                Map.entry(8, "el"),
                Map.entry(9, "cs"),
                Map.entry(10, "sv"),
                Map.entry(11, "no"),
                Map.entry(12, "fr"),
                Map.entry(13, "it"));

        static Translation of(int key, Fields row) {
            return new Translation(
                    key,
                    row.reference("exercise"),
                    row.reference("language"),
                    row.name("name"),
                    row.steps("description"),
                    Made.of(row));
        }

        String languageCode() {
            return LANGUAGES.getOrDefault(language, "und");
        }
    }
}
