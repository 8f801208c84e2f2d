package app.comeback.exerciseimport;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.care.CarePeople;
import app.comeback.exerciseimport.RunDetails.Outcome;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Whole collections, in a database of their own: other tests count what the library holds. */
@PortalTest
@TestPropertySource(properties = "comeback.samples=whole")
@EnabledIfEnvironmentVariable(named = "COMEBACK_SAMPLES", matches = ".+")
class SampleImportTest {

    private static final Path DATA = Path.of(System.getenv().getOrDefault("COMEBACK_SAMPLES", "."), "data");

    @Autowired
    ExerciseImports imports;

    @Autowired
    Importing importing;

    @Autowired
    CarePeople people;

    @Test
    void each_collection_comes_in_quickly_and_the_second_time_changes_nothing() throws IOException {
        Actor admin = people.person("Admin", Role.ADMIN);
        Path[] wger;
        try (Stream<Path> files = Files.list(DATA.resolve("wger"))) {
            wger = files.toArray(Path[]::new);
        }
        for (Path[] files : new Path[][] {
            {DATA.resolve("free-exercise-db.json")}, wger, {DATA.resolve("everkinetic-exercises.json")}
        }) {
            long begin = System.nanoTime();
            RunDetails first = bring(admin, files);
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            System.out.printf(
                    "%s: %d records, %s, %d undecided, in %d ms%n",
                    first.format(), first.records(), first.outcomes(), first.undecided(), took.toMillis());
            assertThat(first.state()).isEqualTo(RunState.DONE);
            assertThat(took).isLessThan(Duration.ofSeconds(10));
            assertThat(first.count(Outcome.ADDED) + first.undecided()).isEqualTo(first.records());

            RunDetails second = bring(admin, files);
            assertThat(second.outcomes()).containsOnlyKeys(Outcome.UNCHANGED);
            assertThat(second.undecided()).isEqualTo(first.undecided());
        }
    }

    private RunDetails bring(Actor admin, Path... files) throws IOException {
        RunId run = RunId.create();
        for (Path file : files) {
            importing.upload(admin, run, file.getFileName().toString(), Files.readAllBytes(file));
        }
        as(admin, () -> imports.start(run));
        importing.waitFor(admin, run);
        return importing.save(admin, run);
    }
}
