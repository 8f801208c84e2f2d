package app.comeback.library;

import app.comeback.exercises.ExerciseId;
import app.comeback.media.Media;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

/** Pictures and films of the practice's own exercises. */
public interface LibraryMedia {

    /** The longest description, in characters. */
    int ALT_LENGTH = 300;

    /** The files of an exercise that the signed-in person may see, oldest first. */
    List<Attached> of(ExerciseId exercise);

    /**
     * Adds a picture or film; the same id again adds nothing.
     *
     * @param alt what it shows, for those who do not see it: 1 to 300 characters
     * @throws app.comeback.shared.Refused as {@link Media#keep}, and without a description
     */
    void attach(UUID id, ExerciseId exercise, String alt, InputStream upload);

    /** Takes it off the exercise; the record of it is kept. */
    void remove(UUID id);

    /**
     * A file of an exercise.
     *
     * @param id which
     * @param exercise whose
     * @param file what
     * @param alt what it shows, in words
     */
    record Attached(UUID id, ExerciseId exercise, Media.Kept file, String alt) {}
}
