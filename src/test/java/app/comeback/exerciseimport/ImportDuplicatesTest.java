package app.comeback.exerciseimport;

import static app.comeback.care.CarePeople.as;
import static app.comeback.exerciseimport.Importing.list;
import static app.comeback.exerciseimport.Importing.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import app.comeback.care.CarePeople;
import app.comeback.exercisefiles.ExerciseFormat;
import app.comeback.exerciseimport.RunDetails.Outcome;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.library.LibrarySearch;
import app.comeback.plans.Clinic;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ImportDuplicatesTest {

    @Autowired
    ImportDuplicates duplicates;

    @Autowired
    ExerciseImports imports;

    @Autowired
    ExerciseCredits credits;

    @Autowired
    Importing importing;

    @Autowired
    LibrarySearch library;

    @Autowired
    ExerciseLibrary shipped;

    @Autowired
    Clinic clinic;

    @Autowired
    CarePeople people;

    @Autowired
    JdbcClient jdbc;

    Actor admin;
    String word;
    ExerciseId own;

    /** One exercise came from Free Exercise DB; Everkinetic has one of nearly the same name. */
    @BeforeEach
    void know() {
        admin = people.person("Admin", Role.ADMIN);
        word = Importing.word();
        importing.save(admin, importing.read(admin, list(record(word, word + " raise", "Go."))));
        own = only(word);
    }

    @Test
    void the_same_name_from_another_collection_waits_for_a_decision_and_is_left_out_until_then() {
        RunId run = importing.read(admin, other(word + " Raises"));

        assertThat(doubles(run)).singleElement().satisfies(row -> {
            assertThat(row.likeness()).isEqualTo(Likeness.SAME_NAME);
            assertThat(row.twin()).isEqualTo(own);
            assertThat(row.decision()).isNull();
        });
        assertThat(importing.details(admin, run).undecided()).isEqualTo(1);
        assertThatThrownBy(() -> as(admin, () -> imports.save(run))).isInstanceOf(Refused.class);
    }

    @Test
    void merging_gives_the_known_exercise_a_further_name_and_credits_both_sources() {
        RunId run = importing.read(admin, other(word + " Raises"));

        RunDetails saved = decideAndSave(run, Decision.MERGE);

        assertThat(saved.count(Outcome.MERGED)).isEqualTo(1);
        assertThat(only(word)).isEqualTo(own);
        assertThat(credits.of(own))
                .extracting(ExerciseCredits.Line::format, line -> line.licence().name())
                .containsExactly(
                        tuple(ExerciseFormat.FREE_EXERCISE_DB, "Unlicense"),
                        tuple(ExerciseFormat.EVERKINETIC, "CC-BY-SA 4.0"));
        assertThat(otherNames()).contains(word + " Raises");
    }

    @Test
    void keeping_both_makes_a_second_exercise() {
        RunId run = importing.read(admin, other(word + " Raises"));

        assertThat(decideAndSave(run, Decision.KEEP_BOTH).count(Outcome.ADDED)).isEqualTo(1);
        assertThat(found(word)).hasSize(2);
    }

    @Test
    void skipping_brings_nothing_and_is_remembered() {
        assertThat(decideAndSave(importing.read(admin, other(word + " Raises")), Decision.SKIP)
                        .count(Outcome.SKIPPED))
                .isEqualTo(1);

        RunId again = importing.read(admin, other(word + " Raises"));

        assertThat(doubles(again))
                .singleElement()
                .extracting(DuplicateRow::decision)
                .isEqualTo(Decision.SKIP);
        assertThat(importing.save(admin, again).count(Outcome.SKIPPED)).isEqualTo(1);
        assertThat(only(word)).isEqualTo(own);
    }

    @Test
    void what_was_merged_is_unchanged_in_the_next_import() {
        decideAndSave(importing.read(admin, other(word + " Raises")), Decision.MERGE);

        RunDetails again = importing.details(admin, importing.read(admin, other(word + " Raises")));

        assertThat(again.findings()).containsOnlyKeys(RunDetails.Finding.UNCHANGED);
    }

    @Test
    void all_of_one_kind_are_decided_at_once_and_only_those_that_are_open() {
        RunId run = importing.read(
                admin,
                list(
                        title("a" + word, word + " Raises"),
                        title("b" + word, "The " + word + " raise"),
                        title("c" + word, word + "x raise")));
        as(admin, () -> duplicates.decide(run, 1, Decision.SKIP));

        int decided = as(admin, () -> duplicates.decideAll(run, Likeness.SAME_NAME, Decision.MERGE));

        assertThat(decided).isEqualTo(1);
        assertThat(doubles(run))
                .extracting(DuplicateRow::decision)
                .containsExactlyInAnyOrder(Decision.SKIP, Decision.MERGE, null);
    }

    @Test
    void a_merge_is_undone_and_the_record_waits_again() {
        RunId run = importing.read(admin, other(word + " Raises"));
        decideAndSave(run, Decision.MERGE);

        as(admin, () -> duplicates.undo(run, 1));

        assertThat(credits.of(own)).hasSize(1);
        assertThat(otherNames()).doesNotContain(word + " Raises");
        assertThat(doubles(run)).singleElement().satisfies(row -> {
            assertThat(row.decision()).isNull();
            assertThat(row.settled()).isFalse();
        });
        assertThatThrownBy(() -> as(admin, () -> duplicates.undo(run, 1))).isInstanceOf(Refused.class);
        assertThat(decideAndSave(run, Decision.KEEP_BOTH).count(Outcome.ADDED)).isEqualTo(1);
    }

    @Test
    void a_merge_stays_once_somebody_planned_the_exercise() {
        Actor physio = people.physio();
        Actor client = clinic.client(2, physio);
        String name = shipped.find(new ExerciseId("HX02")).orElseThrow().name();
        RunId run = importing.read(admin, other(name));
        decideAndSave(run, Decision.MERGE);
        clinic.plan(client, physio, "HX02");

        assertThatThrownBy(() -> as(admin, () -> duplicates.undo(run, 1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("exerciseimport.refused.planned");
        assertThat(credits.of(new ExerciseId("HX02"))).isNotEmpty();
    }

    @Test
    void what_is_settled_is_not_decided_again() {
        RunId run = importing.read(admin, other(word + " Raises"));
        decideAndSave(run, Decision.MERGE);

        assertThatThrownBy(() -> as(admin, () -> duplicates.decide(run, 1, Decision.SKIP)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("exerciseimport.refused.decided");
    }

    @Test
    void the_portals_own_exercises_are_known_too() {
        RunId run = importing.read(admin, list(record(word + "-p", "Side Planks", "Go.")));

        assertThat(doubles(run))
                .singleElement()
                .extracting(row -> row.twin().value())
                .isEqualTo("HX25");
        as(admin, () -> imports.stop(run));
    }

    @Test
    void two_collections_at_once_with_the_same_name_leave_the_second_to_a_person() {
        String fresh = Importing.word();
        RunId one = importing.read(admin, list(record(fresh, fresh + " raise", "Go.")));
        RunId two = importing.read(admin, list(title(fresh, fresh + " raise")));

        importing.save(admin, one);
        RunDetails second = importing.save(admin, two);

        assertThat(second.undecided()).isEqualTo(1);
        assertThat(second.count(Outcome.ADDED)).isZero();
        assertThat(found(fresh)).hasSize(1);
    }

    @Test
    void who_may_not_import_decides_nothing() {
        RunId run = importing.read(admin, other(word + " Raises"));
        Actor trainer = people.person("New trainer", Role.TRAINER);
        Actor client = people.person("Client", Role.CLIENT);

        assertThatThrownBy(() -> as(trainer, () -> duplicates.decide(run, 1, Decision.MERGE)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("exerciseimport.refused.registration");
        assertThatThrownBy(() -> as(client, () -> duplicates.undo(run, 1))).isInstanceOf(AccessDeniedException.class);
        assertThat(doubles(run))
                .singleElement()
                .extracting(DuplicateRow::decision)
                .isNull();
    }

    @Test
    void the_credits_count_each_record_by_licence_and_author() {
        decideAndSave(importing.read(admin, other(word + " Raises")), Decision.MERGE);

        ExerciseCredits.Collection everkinetic = credits.collections().stream()
                .filter(collection -> collection.format() == ExerciseFormat.EVERKINETIC)
                .findFirst()
                .orElseThrow();

        assertThat(everkinetic.records())
                .isEqualTo(jdbc.sql("""
                                select count(*) from imported_record where source = 'EVERKINETIC' and undone_at is null""").query(Integer.class).single());
        assertThat(everkinetic.licences()).singleElement().satisfies(terms -> {
            assertThat(terms.licence().isShareAlike()).isTrue();
            assertThat(terms.authors()).extracting(ExerciseCredits.Author::name).containsExactly("Everkinetic");
        });
    }

    private RunDetails decideAndSave(RunId run, Decision decision) {
        as(admin, () -> duplicates.decide(run, 1, decision));
        return importing.save(admin, run);
    }

    private List<DuplicateRow> doubles(RunId run) {
        return as(admin, () -> duplicates.page(run, null, 0, 20));
    }

    private String other(String name) {
        return list(title(word, name));
    }

    private static String title(String id, String name) {
        return """
                {"id": "%s", "title": "%s", "primary": [], "equipment": [], "steps": ["Go."]}""".formatted(id, name);
    }

    private List<ExerciseId> found(String text) {
        return as(admin, () -> library.search(LibrarySearch.Query.of(text), 0, 50)).stream()
                .filter(one -> one.name().contains(text))
                .map(LibrarySearch.Found::id)
                .toList();
    }

    private ExerciseId only(String text) {
        List<ExerciseId> found = found(text);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private String otherNames() {
        return Optional.ofNullable(jdbc.sql("""
                                select content::text from library_exercise_version where exercise = :id
                                order by version desc limit 1""")
                        .param("id", own.value())
                        .query(String.class)
                        .single())
                .orElse("");
    }
}
