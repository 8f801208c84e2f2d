package app.comeback.exerciseimport;

import app.comeback.exercisefiles.SourceExercise;
import app.comeback.exercisefiles.Vocabulary;
import app.comeback.exercises.Annotation;
import app.comeback.exercises.Equipment;
import app.comeback.exercises.Muscle;
import app.comeback.library.LibraryRecords.NewRecord;
import app.comeback.library.Origin;
import app.comeback.library.OwnText;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a source says, in the library's form. Muscles and equipment of the source help to find it; equipment still counts
 * as not stated, and muscles too where one of the words has no counterpart, because leaving out is not saying no.
 */
final class LibraryForm {

    private LibraryForm() {}

    /**
     * Translates it.
     *
     * @throws app.comeback.shared.Refused when the library cannot take it
     */
    static NewRecord of(SourceExercise exercise, Instant retrievedAt) {
        OwnText text = new OwnText(
                exercise.name(),
                exercise.otherNames().stream()
                        .map(SourceExercise.OtherName::name)
                        .distinct()
                        .toList(),
                exercise.summary(),
                "",
                exercise.steps(),
                exercise.cues(),
                List.of(),
                "");
        SourceExercise.Credit credit = exercise.credit();
        Origin origin = new Origin(
                exercise.format().code(),
                exercise.id(),
                credit.licence().name(),
                credit.licence().url(),
                credit.author(),
                credit.authorUrl(),
                credit.derivedFrom(),
                retrievedAt);
        return new NewRecord(text, annotation(exercise), origin);
    }

    private static Annotation annotation(SourceExercise exercise) {
        Set<Muscle> muscles = exercise.muscles().stream()
                .flatMap(word -> Vocabulary.muscle(word).stream())
                .collect(Collectors.toSet());
        Set<Equipment> equipment = exercise.equipment().stream()
                .flatMap(word -> Vocabulary.equipment(word).stream())
                .collect(Collectors.toSet());
        Set<Annotation.Part> missing = EnumSet.allOf(Annotation.Part.class);
        if (exercise.muscles().stream().allMatch(word -> Vocabulary.muscle(word).isPresent())) {
            missing.remove(Annotation.Part.MUSCLES);
        }
        return new Annotation(
                Set.of(), muscles, null, null, null, null, null, equipment, Set.of(), Set.of(), null, missing);
    }
}
