package app.comeback.library;

import static app.comeback.care.CarePeople.as;
import static app.comeback.library.LibraryFixture.origin;
import static app.comeback.library.LibraryFixture.record;
import static app.comeback.library.LibraryFixture.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.care.CarePeople;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.library.LibraryRecords.Alike;
import app.comeback.library.LibraryRecords.NewRecord;
import app.comeback.library.LibraryRecords.Outcome;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class LibraryRecordsTest {

    @Autowired
    LibraryRecords records;

    @Autowired
    ExerciseLibrary library;

    @Autowired
    LibrarySearch search;

    @Autowired
    CarePeople people;

    @Autowired
    JdbcClient jdbc;

    Actor trainer;
    final String source = LibraryFixture.source();

    @BeforeEach
    void meet() {
        trainer = people.trainer();
    }

    @Test
    void a_record_becomes_a_draft_that_is_found_and_not_planned() {
        String name = unique("Seated calf raise");
        Outcome outcome = add(record(source, "1", name));

        assertThat(outcome).isInstanceOf(Outcome.Added.class);
        assertThat(outcome.id().value()).matches("OX\\d{5}");
        assertThat(library.find(outcome.id())).isEmpty();
        assertThat(as(trainer, () -> search.search(LibrarySearch.Query.of(name), 0, 5)))
                .first()
                .satisfies(found -> assertThat(found.id()).isEqualTo(outcome.id()))
                .satisfies(found -> assertThat(found.usable()).isFalse())
                .satisfies(found -> assertThat(found.own()).isTrue());
    }

    @Test
    void the_same_records_again_change_nothing() {
        List<NewRecord> all = IntStream.range(0, 5)
                .mapToObj(number -> record(source, "r" + number, unique("Raise")))
                .toList();
        List<Outcome> first = addAll(all);
        long versions = versions();

        List<Outcome> again = addAll(all);

        assertThat(again).allMatch(Outcome.Unchanged.class::isInstance);
        assertThat(again)
                .extracting(Outcome::id)
                .isEqualTo(first.stream().map(Outcome::id).toList());
        assertThat(versions()).isEqualTo(versions);
    }

    @Test
    void a_record_twice_in_one_import_is_one_exercise() {
        NewRecord once = record(source, "twice", unique("Raise"));

        List<Outcome> outcomes = addAll(List.of(once, once));

        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Added.class);
        assertThat(outcomes.get(1))
                .isEqualTo(new Outcome.Unchanged(outcomes.get(0).id()));
    }

    @Test
    void what_changed_at_the_source_makes_a_new_version_until_a_person_has_worked_on_it() {
        ExerciseId id = add(record(source, "1", unique("Raise"))).id();

        assertThat(add(record(source, "1", unique("Calf raise")))).isEqualTo(new Outcome.Updated(id));

        jdbc.sql("""
                        insert into library_exercise_version (exercise, version, content, what, changed_by, changed_at)
                        select exercise, 3, content, 'EDITED', :by, changed_at from library_exercise_version
                        where exercise = :id and version = 2""").param("by", trainer.id().value()).param("id", id.value()).update();
        assertThat(add(record(source, "1", unique("Standing raise")))).isEqualTo(new Outcome.Kept(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nordic", "nórdic", "NORDIC!"})
    void a_name_that_the_library_has_is_reported_and_nothing_is_taken(String name) {
        long before = versions();

        assertThat(add(record(source, "1", name))).isEqualTo(new Outcome.DuplicateOf(new ExerciseId("HX22"), "Nordic"));
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void a_double_may_be_kept_or_merged_and_is_not_offered_again() {
        String name = unique("Raise");
        ExerciseId first = add(record(source, "1", name)).id();
        NewRecord alike = record(source, "2", name);
        NewRecord other = record(source, "3", name);

        assertThat(as(trainer, () -> records.addAll(List.of(alike), Alike.KEEP_BOTH)))
                .singleElement()
                .isInstanceOf(Outcome.Added.class);
        assertThat(as(trainer, () -> records.merge(first, other))).isEqualTo(new Outcome.Merged(first));
        assertThat(add(alike)).isInstanceOf(Outcome.Unchanged.class);
        assertThat(add(other)).isEqualTo(new Outcome.Unchanged(first));
        assertThat(as(trainer, () -> records.merge(first, other))).isEqualTo(new Outcome.Unchanged(first));
    }

    @Test
    void a_merged_record_is_credited_and_its_name_finds_the_exercise() {
        ExerciseId id = add(record(source, "1", unique("Raise"))).id();
        String other = unique("Wadenheben");

        as(trainer, () -> records.merge(id, record(source, "2", other)));

        assertThat(as(trainer, () -> search.search(LibrarySearch.Query.of(other), 0, 1)))
                .extracting(LibrarySearch.Found::id)
                .containsExactly(id);
        assertThat(as(trainer, () -> records.credits(0, 10_000)))
                .filteredOn(credit -> credit.exercise().equals(id))
                .extracting(LibraryRecords.Credit::title)
                .contains(other)
                .hasSize(2);
    }

    @Test
    void a_record_belongs_to_one_exercise_only() {
        NewRecord record = record(source, "1", unique("Raise"));
        add(record);

        assertThatThrownBy(() -> as(trainer, () -> records.merge(new ExerciseId("HX22"), record)))
                .hasMessageStartingWith("library.refused.belongs-elsewhere");
        assertThatThrownBy(() ->
                        as(trainer, () -> records.merge(new ExerciseId("ZZ99"), record(source, "2", unique("Raise")))))
                .hasMessage("exercises.refused.unknown");
    }

    @Test
    void html_in_a_name_stays_text() {
        String name = unique("<b>Raise</b><script>alert(1)</script>");

        Outcome outcome = add(record(source, "1", name));

        assertThat(as(trainer, () -> search.search(LibrarySearch.Query.of(name), 0, 1)))
                .singleElement()
                .isEqualTo(new LibrarySearch.Found(outcome.id(), name, false, true, ExerciseState.DRAFT, 18));
    }

    @Test
    void bad_values_are_refused_with_a_sentence() {
        assertThatThrownBy(() -> OwnText.named(" ")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> OwnText.named("x".repeat(121))).hasMessageStartingWith("library.refused.name");
        assertThatThrownBy(() ->
                        new OwnText("Raise", List.of(), "", "", List.of("x".repeat(1_001)), List.of(), List.of(), ""))
                .hasMessageStartingWith("library.refused.too-long.steps");
        assertThatThrownBy(() -> new Origin(
                        source,
                        "1",
                        "CC0",
                        "javascript:alert(1)",
                        "",
                        "",
                        "",
                        origin(source, "1").retrievedAt()))
                .hasMessage("library.refused.address");
        assertThat(OwnText.named("a\u0000b").name()).isEqualTo("a b");
    }

    @Test
    void eight_hundred_and_seventy_three_records_take_less_than_three_seconds() {
        List<NewRecord> all = IntStream.range(0, 873)
                .mapToObj(number -> new NewRecord(
                        LibraryFixture.text(unique("Raise " + number)),
                        LibraryFixture.annotation(),
                        origin(source, "r" + number)))
                .toList();

        long start = System.nanoTime();
        List<Outcome> outcomes = addAll(all);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);

        System.out.println("873 records taken in " + taken.toMillis() + " ms");
        assertThat(outcomes).hasSize(873).allMatch(Outcome.Added.class::isInstance);
        assertThat(taken).isLessThan(Duration.ofSeconds(3));
        retire();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLIENT", "MEDICAL_REVIEWER", "MODERATOR", "EDITOR"})
    void only_practitioners_and_admins_take_records(Role role) {
        Actor other = people.person("Other", role);

        assertThatThrownBy(() -> as(other, () -> records.add(record(source, "1", unique("Raise")))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from library_exercise where id = :id",
                "delete from library_exercise_version where exercise = :id",
                "update library_exercise_version set content = '{}' where exercise = :id",
                "update library_exercise set released_version = 1, state = 'USABLE' where id = :id",
                "update library_exercise set state = 'USABLE' where id = :id"
            })
    void the_database_removes_nothing_and_releases_nothing_by_itself(String attack) {
        ExerciseId id = add(record(source, "1", unique("Raise"))).id();

        assertThatThrownBy(() -> jdbc.sql(attack).param("id", id.value()).update())
                .isInstanceOf(DataAccessException.class);
    }

    private Outcome add(NewRecord record) {
        return as(trainer, () -> records.add(record));
    }

    private List<Outcome> addAll(List<NewRecord> all) {
        return as(trainer, () -> records.addAll(all));
    }

    private long versions() {
        return jdbc.sql("select count(*) from library_exercise_version")
                .query(Long.class)
                .single();
    }

    /** So many would fill the lists of other tests. */
    private void retire() {
        jdbc.sql(
                        "delete from library_search where exercise in (select exercise from library_exercise_source where source = :source)")
                .param("source", source)
                .update();
    }
}
