package app.comeback.exerciseimport;

import static app.comeback.care.CarePeople.as;

import app.comeback.shared.Actor;
import app.comeback.testing.Eventually;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a person does to import, and exercises that no other test has. */
@Component
public class Importing {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ExerciseImports imports;

    Importing(ExerciseImports imports) {
        this.imports = imports;
    }

    /** A word of letters only that nobody used before. */
    public static String word() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(12)
                .mapToObj(sign -> {
                    int letter = Character.digit(sign, 16) + 'a';
                    return Character.toString(letter);
                })
                .collect(Collectors.joining());
    }

    /** A record of Free Exercise DB. */
    public static String record(String id, String name, String step) {
        return """
                {"id": "%s", "name": "%s", "primaryMuscles": ["chest"], "instructions": ["%s"]}""".formatted(id, name, step);
    }

    public static String list(String... records) {
        return Stream.of(records).collect(Collectors.joining(",\n", "[", "]"));
    }

    /** Uploads one file and waits until it is read. */
    public RunId read(Actor person, String content) {
        RunId run = RunId.create();
        upload(person, run, "exercises.json", content.getBytes(StandardCharsets.UTF_8));
        as(person, () -> imports.start(run));
        waitFor(person, run);
        return run;
    }

    void upload(Actor person, RunId run, String name, byte[] content) {
        as(person, () -> imports.upload(run, name, new ByteArrayInputStream(content)));
    }

    /** Saves and waits until that is done. */
    public RunDetails save(Actor person, RunId run) {
        as(person, () -> imports.save(run));
        return waitFor(person, run);
    }

    RunDetails waitFor(Actor person, RunId run) {
        Eventually.holds(
                () -> "the import " + run + " rests: " + details(person, run),
                PATIENCE,
                () -> !details(person, run).state().isAtWork());
        return details(person, run);
    }

    public RunDetails details(Actor person, RunId run) {
        return as(person, () -> imports.details(run));
    }
}
