package app.comeback.exercisefiles;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One exercise as its source describes it, as plain text. Pictures and films are never part of it.
 *
 * @param format which collection it is from
 * @param id its name in that collection, the same in the next edition
 * @param name what it is called, in English where the source has English
 * @param otherNames what else it is called
 * @param summary what it is, in a sentence; empty when the source does not say
 * @param steps how it is done, one step each
 * @param cues what to think of while doing it
 * @param muscles the muscles it works most, in the source's words
 * @param secondaryMuscles the muscles that help, in the source's words
 * @param equipment what it needs, in the source's words
 * @param category the source's kind of exercise
 * @param credit who wrote it and on which terms it may be used
 */
public record SourceExercise(
        ExerciseFormat format,
        String id,
        String name,
        List<OtherName> otherNames,
        String summary,
        List<String> steps,
        List<String> cues,
        List<String> muscles,
        List<String> secondaryMuscles,
        List<String> equipment,
        String category,
        Credit credit) {

    public SourceExercise {
        otherNames = List.copyOf(otherNames);
        steps = List.copyOf(steps);
        cues = List.copyOf(cues);
        muscles = List.copyOf(muscles);
        secondaryMuscles = List.copyOf(secondaryMuscles);
        equipment = List.copyOf(equipment);
    }

    /** A digest of everything that is said about it; the same text gives the same digest. */
    public String contentHash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(said().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that is said about it, with separators that no text of it holds. */
    private String said() {
        Stream<String> names = otherNames.stream().map(other -> other.language() + ' ' + other.name());
        Stream<String> lists = Stream.of(names, steps.stream(), cues.stream(), muscles.stream())
                .map(SourceExercise::list);
        Stream<String> words = Stream.of(secondaryMuscles, equipment).map(list -> list(list.stream()));
        Licence licence = credit.licence();
        Stream<String> single = Stream.of(
                name,
                summary,
                category,
                licence.name(),
                licence.url(),
                credit.author(),
                credit.authorUrl(),
                credit.derivedFrom());
        return Stream.of(single, lists, words).flatMap(parts -> parts).collect(Collectors.joining("\u001e"));
    }

    private static String list(Stream<String> parts) {
        return parts.collect(Collectors.joining("\u001f"));
    }

    /**
     * Another name.
     *
     * @param language the language as in {@code de}; {@code und} when the source does not say
     * @param name the name
     */
    public record OtherName(String language, String name) {}

    /**
     * Who made it.
     *
     * @param licence the terms
     * @param author who wrote it; empty when the source names nobody
     * @param authorUrl the author's page; may be empty
     * @param derivedFrom what it was made from; may be empty
     */
    public record Credit(Licence licence, String author, String authorUrl, String derivedFrom) {}
}
