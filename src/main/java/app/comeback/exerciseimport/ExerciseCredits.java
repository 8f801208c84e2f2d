package app.comeback.exerciseimport;

import app.comeback.exercisefiles.ExerciseFormat;
import app.comeback.exercisefiles.Licence;
import app.comeback.exercises.ExerciseId;
import java.util.List;

/** Whose work the imported exercises are, and on which terms; open to everybody, as the licences ask. */
public interface ExerciseCredits {

    /** The collections that something came from, with their licences and authors. */
    List<Collection> collections();

    /** Whose work one exercise is; empty for one of the portal's own. */
    List<Line> of(ExerciseId exercise);

    /**
     * What came from one collection.
     *
     * @param format which collection
     * @param records how many records of it are used
     * @param licences on which terms, the most frequent first
     */
    record Collection(ExerciseFormat format, int records, List<Terms> licences) {

        public Collection {
            licences = List.copyOf(licences);
        }
    }

    /**
     * What is used under one licence.
     *
     * @param licence the licence
     * @param records how many records
     * @param authors who wrote them, by name
     */
    record Terms(Licence licence, int records, List<Author> authors) {

        public Terms {
            authors = List.copyOf(authors);
        }
    }

    /**
     * Somebody who wrote exercises.
     *
     * @param name as the source names them; empty when it names nobody
     * @param url their page; may be empty
     * @param records how many records
     */
    record Author(String name, String url, int records) {}

    /**
     * Where one exercise is from.
     *
     * @param format the collection
     * @param title what it is called there
     * @param licence the terms
     * @param author who wrote it; may be empty
     * @param authorUrl their page; may be empty
     * @param derivedFrom what it was made from; may be empty
     */
    record Line(
            ExerciseFormat format,
            String title,
            Licence licence,
            String author,
            String authorUrl,
            String derivedFrom) {}
}
