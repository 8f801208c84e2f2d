package app.comeback.exerciseimport;

import static app.comeback.care.CarePeople.as;
import static app.comeback.exerciseimport.Importing.list;
import static app.comeback.exerciseimport.Importing.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.care.CarePeople;
import app.comeback.exercisefiles.ExerciseFormat;
import app.comeback.exercisefiles.FileProblem;
import app.comeback.exerciseimport.RunDetails.Finding;
import app.comeback.exerciseimport.RunDetails.Outcome;
import app.comeback.exercises.ExerciseSource;
import app.comeback.library.LibrarySearch;
import app.comeback.shared.Actor;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import app.comeback.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ExerciseImportsTest {

    @Autowired
    ExerciseImports imports;

    @Autowired
    Importing importing;

    @Autowired
    ImportWorker worker;

    @Autowired
    LibrarySearch library;

    @Autowired
    List<ExerciseSource> usable;

    @Autowired
    CarePeople people;

    @Autowired
    PortalProperties properties;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    Actor admin;
    String word;

    @BeforeEach
    void meet() {
        admin = people.person("Admin", Role.ADMIN);
        word = Importing.word();
    }

    @Test
    void nothing_is_in_the_library_before_it_is_saved() {
        RunId run = importing.read(admin, two());

        RunDetails read = importing.details(admin, run);
        assertThat(read.state()).isEqualTo(RunState.READY);
        assertThat(read.format()).isEqualTo(ExerciseFormat.FREE_EXERCISE_DB);
        assertThat(read.count(Finding.NEW)).isEqualTo(2);
        assertThat(found()).isEmpty();

        RunDetails saved = importing.save(admin, run);
        assertThat(saved.state()).isEqualTo(RunState.DONE);
        assertThat(saved.count(Outcome.ADDED)).isEqualTo(2);
        assertThat(found()).hasSize(2);
    }

    @Test
    void what_was_imported_stands_in_no_plan_before_it_is_released() {
        importing.save(admin, importing.read(admin, two()));

        assertThat(found()).hasSize(2).allMatch(LibrarySearch.Found::own).noneMatch(LibrarySearch.Found::usable);
        assertThat(found()).allSatisfy(exercise -> assertThat(usable)
                .allMatch(source -> source.find(exercise.id()).isEmpty()));
    }

    @Test
    void importing_twice_changes_nothing() {
        importing.save(admin, importing.read(admin, two()));
        List<LibrarySearch.Found> before = found();
        RunId again = importing.read(admin, two());

        assertThat(importing.details(admin, again).count(Finding.UNCHANGED)).isEqualTo(2);
        RunDetails saved = importing.save(admin, again);

        assertThat(saved.outcomes()).containsOnlyKeys(Outcome.UNCHANGED);
        assertThat(found()).isEqualTo(before);
    }

    @Test
    void a_changed_record_brings_its_exercise_up_to_date() {
        importing.save(admin, importing.read(admin, two()));
        RunId again = importing.read(admin, two().replace("Go down.", "Go down slowly."));

        assertThat(importing.details(admin, again).count(Finding.CHANGED)).isEqualTo(1);
        assertThat(importing.save(admin, again).count(Outcome.CHANGED)).isEqualTo(1);
        assertThat(found()).hasSize(2);
    }

    @Test
    void two_imports_at_once_leave_no_double_behind() {
        RunId one = importing.read(admin, many(600));
        Actor other = people.person("Other", Role.ADMIN);
        RunId two = importing.read(other, many(600));

        as(admin, () -> imports.save(one));
        as(other, () -> imports.save(two));
        RunDetails first = importing.waitFor(admin, one);
        RunDetails second = importing.waitFor(other, two);

        assertThat(List.of(first.state(), second.state())).containsOnly(RunState.DONE);
        assertThat(first.count(Outcome.ADDED) + second.count(Outcome.ADDED)).isEqualTo(600);
        assertThat(first.count(Outcome.UNCHANGED) + second.count(Outcome.UNCHANGED))
                .isEqualTo(600);
        assertThat(jdbc.sql("select count(*) from library_exercise where name like :name")
                        .param("name", word + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(600);
    }

    @Test
    void broken_json_in_the_middle_is_reported_and_nothing_can_be_saved() {
        RunId run = importing.read(admin, two().substring(0, two().length() - 1) + ",\n{oops}]");

        RunDetails read = importing.details(admin, run);
        assertThat(read.state()).isEqualTo(RunState.UNREADABLE);
        assertThat(read.records()).isEqualTo(2);
        FileProblem worst = as(admin, () -> imports.problems(run, 0, 10)).getFirst();
        assertThat(worst.weight()).isEqualTo(FileProblem.Weight.STOPPED);
        assertThat(worst.line()).isEqualTo(3);
        refused("exerciseimport.refused.not-whole", () -> imports.save(run));
        assertThat(found()).isEmpty();
    }

    @Test
    void a_broken_record_does_not_stop_the_others_and_html_becomes_text() {
        RunId run = importing.read(
                admin, list("{\"id\": 7}", record(word, "<b>" + word + "</b><script>x</script> press", "Go.")));

        RunDetails read = importing.details(admin, run);
        assertThat(read.state()).isEqualTo(RunState.READY);
        assertThat(read.leftOut()).isEqualTo(1);
        importing.save(admin, run);
        assertThat(found())
                .singleElement()
                .extracting(LibrarySearch.Found::name)
                .isEqualTo(word + " press");
    }

    @Test
    void fifty_megabytes_are_read_without_holding_them() {
        String step =
                "Lift and lower the weight slowly, and breathe. ".repeat(20).strip();
        StringBuilder large = new StringBuilder("[");
        for (int number = 0; large.length() < 50 * 1024 * 1024; number++) {
            String steps = ("\"" + step + "\",").repeat(13) + "\"" + step + "\"";
            large.append(number == 0 ? "" : ",\n")
                    .append("{\"id\": \"%s%d\", \"name\": \"%s %d\", \"instructions\": [%s]}"
                            .formatted(word, number, word, number, steps));
        }
        byte[] content = large.append("]").toString().getBytes(StandardCharsets.US_ASCII);
        RunId run = RunId.create();
        importing.upload(admin, run, "large.json", content);
        long before = System.nanoTime();
        as(admin, () -> imports.start(run));
        RunDetails read = importing.waitFor(admin, run);

        System.out.printf(
                "Reading %d MB with %,d records took %d ms%n",
                content.length >> 20, read.records(), (System.nanoTime() - before) / 1_000_000);
        assertThat(read.state()).isEqualTo(RunState.READY);
        assertThat(read.records()).isGreaterThan(3_000);
        as(admin, () -> imports.stop(run));
    }

    @Test
    void more_than_sixty_megabytes_are_refused_while_they_come() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return length;
            }
        };
        RunId run = RunId.create();

        refused("exerciseimport.refused.large", () -> imports.upload(run, "endless.json", endless));
        assertThat(as(admin, () -> imports.uploaded(run))).isEmpty();
        refused("exerciseimport.refused.no-file", () -> imports.start(run));
    }

    @Test
    void an_archive_that_unpacks_to_too_much_is_refused() throws IOException {
        RunId run = RunId.create();
        importing.upload(admin, run, "bomb.zip", zip("bomb.json", new byte[61 * 1024 * 1024]));
        as(admin, () -> imports.start(run));

        assertThat(importing.waitFor(admin, run).state()).isEqualTo(RunState.UNREADABLE);
        assertThat(as(admin, () -> imports.problems(run, 0, 10)))
                .extracting(FileProblem::key)
                .containsExactly("exerciseimport.refused.large");
    }

    @Test
    void the_json_files_of_an_archive_are_read_and_no_name_in_it_becomes_a_path() throws IOException {
        RunId run = RunId.create();
        importing.upload(admin, run, "../../x.zip", zip("../../../x.json", two().getBytes(StandardCharsets.UTF_8)));
        as(admin, () -> imports.start(run));

        RunDetails read = importing.waitFor(admin, run);
        assertThat(read.records()).isEqualTo(2);
        assertThat(read.files()).doesNotContain("/");
        assertThat(properties.data().resolve("imports").resolve(run.toString())).doesNotExist();
    }

    @Test
    void files_of_two_collections_are_not_mixed() {
        RunId run = RunId.create();
        importing.upload(admin, run, "a.json", two().getBytes(StandardCharsets.UTF_8));
        importing.upload(admin, run, "b.json", "[{\"title\": \"A\", \"steps\": []}]".getBytes(StandardCharsets.UTF_8));
        as(admin, () -> imports.start(run));

        assertThat(importing.waitFor(admin, run).state()).isEqualTo(RunState.UNREADABLE);
        assertThat(as(admin, () -> imports.problems(run, 0, 10)))
                .extracting(FileProblem::key)
                .contains("exerciseimport.refused.mixed");
    }

    @Test
    void a_file_from_nowhere_is_refused_with_its_reason() {
        RunId run = importing.read(admin, "[{\"a\": 1}]");

        assertThat(importing.details(admin, run).state()).isEqualTo(RunState.UNREADABLE);
        assertThat(as(admin, () -> imports.problems(run, 0, 10)))
                .extracting(FileProblem::key)
                .containsExactly("exerciseimport.refused.nothing", "exerciseimport.refused.unknown-format");
    }

    @Test
    void an_interrupted_reading_starts_again_without_doubles() throws IOException {
        RunId run = importing.read(admin, two());
        interrupted(run, RunState.READING);
        Path folder = properties.data().resolve("imports").resolve(run.toString());
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("01"), two());
        Files.writeString(folder.resolve("01.name"), "exercises.json");

        resume();

        RunDetails read = importing.details(admin, run);
        assertThat(read.state()).isEqualTo(RunState.READY);
        assertThat(read.count(Finding.NEW)).isEqualTo(2);
    }

    @Test
    void an_interrupted_saving_goes_on_where_it_stopped() {
        RunId run = importing.read(admin, many(300));
        importing.save(admin, run);
        jdbc.sql("update import_record set outcome = null where run = :run and position > 100")
                .param("run", run.value())
                .update();
        interrupted(run, RunState.SAVING);

        resume();

        RunDetails done = importing.details(admin, run);
        assertThat(done.state()).isEqualTo(RunState.DONE);
        assertThat(done.count(Outcome.ADDED)).isEqualTo(100);
        assertThat(done.count(Outcome.UNCHANGED)).isEqualTo(200);
        assertThat(jdbc.sql("select count(*) from library_exercise where name like :name")
                        .param("name", word + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(300);
    }

    @Test
    void a_worker_that_is_alive_keeps_its_import() {
        RunId run = importing.read(admin, two());
        interrupted(run, RunState.SAVING);
        jdbc.sql("update import_run set seen_at = :now where id = :id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", run.value())
                .update();

        RunAs.system(worker::takeUp);

        assertThat(importing.details(admin, run).state()).isEqualTo(RunState.SAVING);
        as(admin, () -> imports.stop(run));
        clock.advance(Duration.ofMinutes(2));
        RunAs.system(worker::takeUp);
        assertThat(importing.details(admin, run).state()).isEqualTo(RunState.CANCELLED);
    }

    @Test
    void what_was_stopped_before_saving_brought_nothing_and_can_be_saved_later() {
        RunId run = importing.read(admin, two());

        as(admin, () -> imports.stop(run));

        assertThat(importing.details(admin, run).state()).isEqualTo(RunState.CANCELLED);
        assertThat(found()).isEmpty();
        assertThat(importing.save(admin, run).state()).isEqualTo(RunState.DONE);
    }

    @Test
    void saving_twice_and_starting_twice_do_it_once() {
        RunId run = importing.read(admin, two());
        as(admin, () -> imports.start(run));
        importing.save(admin, run);

        refused("exerciseimport.refused.nothing-left", () -> imports.save(run));
        refused("exerciseimport.refused.begun", () -> imports.upload(run, "x", new ByteArrayInputStream(new byte[0])));
        assertThat(found()).hasSize(2);
    }

    @Test
    void a_practitioner_with_a_registration_that_counts_imports() {
        Actor physio = people.physio();

        assertThat(importing.save(physio, importing.read(physio, two())).count(Outcome.ADDED))
                .isEqualTo(2);
    }

    @Test
    void a_trainer_without_registration_is_refused() {
        Actor trainer = people.person("New trainer", Role.TRAINER);
        RunId run = RunId.create();

        refused(trainer, "exerciseimport.refused.registration", () -> imports.start(run));
        refused(trainer, "exerciseimport.refused.registration", () -> imports.count());
        refused(
                trainer,
                "exerciseimport.refused.registration",
                () -> imports.upload(run, "x", InputStream.nullInputStream()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLIENT", "EDITOR", "MODERATOR", "MEDICAL_REVIEWER"})
    void nobody_else_may(Role role) {
        Actor somebody = people.person("Somebody", role);
        assertThatThrownBy(() -> as(somebody, () -> imports.count())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(somebody, () -> imports.save(RunId.create())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void every_step_is_in_the_audit_record() {
        RunId run = importing.read(admin, two());
        importing.save(admin, run);

        assertThat(jdbc.sql("select action from audit_entry where subject_id = :run order by id")
                        .param("run", run.toString())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "exerciseimport.uploaded",
                        "exerciseimport.ended",
                        "exerciseimport.saved",
                        "exerciseimport.ended");
    }

    @Test
    void the_database_itself_saves_nothing_that_was_not_read_whole() {
        RunId run = importing.read(admin, "[{\"a\": 1}]");

        assertThatThrownBy(() -> jdbc.sql("update import_run set state = 'DONE' where id = :id")
                        .param("id", run.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_page_of_imports_and_of_problems_takes_one_statement_each_and_the_question_who_asks() {
        RunId run = importing.read(admin, list("1", "2", record(word, word, "Go.")));

        assertThat(StatementCount.of(() -> as(admin, () -> imports.page(0, 20))))
                .isEqualTo(1);
        assertThat(StatementCount.of(() -> as(admin, () -> imports.problems(run, 0, 20))))
                .isEqualTo(1);
        assertThat(as(admin, () -> imports.problems(run, 1, 1)))
                .singleElement()
                .extracting(FileProblem::record)
                .isEqualTo(2);
    }

    private String two() {
        return list(record(word + "-1", word + " press", "Go up."), record(word + "-2", word + " row", "Go down."));
    }

    private String many(int count) {
        return list(IntStream.range(0, count)
                .mapToObj(number -> record(word + number, word + " " + word(number), "Go."))
                .toArray(String[]::new));
    }

    /** Names that do not look like each other. */
    private static String word(int number) {
        return UUID.nameUUIDFromBytes(new byte[] {(byte) number, (byte) (number >> 8)})
                .toString()
                .replace("-", "");
    }

    private List<LibrarySearch.Found> found() {
        return as(admin, () -> library.search(LibrarySearch.Query.of(word), 0, 50)).stream()
                .filter(exercise -> exercise.name().contains(word))
                .toList();
    }

    private RunId interrupted(RunId run, RunState during) {
        jdbc.sql("""
                        update import_run set state = :state, ended_at = null, worker = gen_random_uuid(),
                          saved_by = started_by, seen_at = started_at where id = :id""").param("state", during.name()).param("id", run.value()).update();
        return run;
    }

    private void resume() {
        clock.advance(Duration.ofMinutes(2));
        RunAs.system(worker::takeUp);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private void refused(String key, Runnable act) {
        refused(admin, key, act);
    }

    private static void refused(Actor person, String key, Runnable act) {
        assertThatThrownBy(() -> as(person, act))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
