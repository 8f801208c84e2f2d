package app.comeback.library;

import static app.comeback.care.CarePeople.as;
import static app.comeback.library.LibraryFixture.unique;
import static app.comeback.library.LibraryFixture.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.care.CarePeople;
import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.library.LibraryDesk.Kind;
import app.comeback.library.LibrarySearch.Query;
import app.comeback.people.CredentialClass;
import app.comeback.plans.Clinic;
import app.comeback.plans.PlanDesk;
import app.comeback.plans.PlanId;
import app.comeback.shared.Actor;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import app.comeback.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class LibraryDeskTest {

    @Autowired
    LibraryDesk desk;

    @Autowired
    LibrarySearch search;

    @Autowired
    ExerciseLibrary library;

    @Autowired
    CarePeople people;

    @Autowired
    Clinic clinic;

    @Autowired
    PlanDesk plans;

    @Autowired
    TestClock clock;

    Actor trainer;
    Actor physio;
    final List<ExerciseId> made = new ArrayList<>();

    @BeforeEach
    void meet() {
        trainer = people.trainer();
        physio = people.physio();
    }

    /** Other tests count what may be planned. */
    @AfterEach
    void withdraw() {
        made.forEach(id -> as(
                trainer,
                () -> desk.withdraw(id, "The test is over", desk.open(id).runningPlans())));
    }

    @Test
    void the_same_form_sent_twice_is_one_exercise() {
        UUID command = UUID.randomUUID();
        String name = unique("Calf raise");

        ExerciseId id = as(trainer, () -> desk.add(command, OwnText.named(name)));

        assertThat(as(trainer, () -> desk.add(command, OwnText.named(name)))).isEqualTo(id);
        made.add(id);
        assertThat(page(id).exercise().version()).isEqualTo(1);
        assertThat(page(id).exercise().content().gaps()).hasSize(Gap.values().length);
    }

    @Test
    void an_exercise_enters_plans_when_a_health_professional_released_it() {
        ExerciseId id = add(unique("Calf raise"));
        save(id, 1, whole(unique("Calf raise")));
        assertThat(library.find(id)).isEmpty();

        as(physio, () -> desk.release(id, 2));

        assertThat(library.find(id)).map(Exercise::annotation).contains(LibraryFixture.annotation());
        assertThat(library.all()).extracting(Exercise::id).contains(id);
        assertThat(library.pictureAddress(id)).isEqualTo("/exercises/no-picture.svg");
        assertThat(page(id).exercise().state()).isEqualTo(ExerciseState.USABLE);
        assertThat(page(id).exercise().releasedVersion()).isEqualTo(2);
    }

    @Test
    void a_personal_trainer_releases_nothing_and_nobody_does_after_the_registration_ran_out() {
        ExerciseId id = add(unique("Calf raise"));
        save(id, 1, whole(unique("Calf raise")));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Actor late = people.practitioner("Lee Late", CredentialClass.PHYSICIAN, today.plusDays(1));
        Actor both = people.trainer();
        people.credential(both, CredentialClass.PHYSIOTHERAPIST, ConditionCode.HAMSTRING, null);

        assertThatThrownBy(() -> as(trainer, () -> desk.release(id, 2)))
                .hasMessage("library.refused.no-health-profession");
        clock.advance(Duration.ofDays(3));
        assertThatThrownBy(() -> as(late, () -> desk.release(id, 2)))
                .hasMessage("library.refused.no-health-profession");
        assertThat(page(id).releaseHindrance()).isNotNull();
        as(both, () -> desk.release(id, 2));
        assertThat(library.find(id)).isPresent();
    }

    @Test
    void what_is_not_stated_whole_is_not_released() {
        ExerciseId id = add(unique("Calf raise"));
        OwnContent whole = whole(unique("Calf raise"));
        save(id, 1, new OwnContent(whole.text(), whole.annotation(), OwnDose.OPEN));

        assertThatThrownBy(() -> as(physio, () -> desk.release(id, 2)))
                .hasMessageStartingWith("library.refused.incomplete");
        assertThat(page(id).exercise().content().gaps())
                .containsExactly(Gap.START_DOSE, Gap.TARGET_DOSE, Gap.FREQUENCY);
    }

    @Test
    void plans_read_the_released_version_until_the_next_is_released() {
        String name = unique("Calf raise");
        ExerciseId id = released(name);
        String better = unique("Better calf raise");

        save(id, 2, whole(better));

        assertThat(library.find(id)).map(Exercise::name).contains(name);
        assertThat(page(id).exercise().hasUnreleasedChanges()).isTrue();
        assertThat(names(better)).doesNotContain(better);
        as(physio, () -> desk.release(id, 3));
        assertThat(library.find(id)).map(Exercise::name).contains(better);
        assertThat(names(better)).contains(better);
    }

    @Test
    void a_released_exercise_has_the_neighbours_that_its_version_names() {
        ExerciseId easier = released(unique("Calf raise"));
        ExerciseId id = released(unique("Calf raise on one leg"));
        OwnContent whole = whole(unique("Calf raise on one leg"));
        OwnContent content = new OwnContent(
                whole.text(),
                whole.annotation(),
                whole.dose(),
                new Neighbours(List.of(easier), List.of(new ExerciseId("HX31"))));
        save(id, 2, content);
        as(physio, () -> desk.release(id, 3));

        assertThat(library.find(id)).get().satisfies(exercise -> {
            assertThat(exercise.easier()).containsExactly(easier);
            assertThat(exercise.harder()).containsExactly(new ExerciseId("HX31"));
        });
        OwnContent back = whole(unique("Calf raise"));
        OwnContent circle =
                new OwnContent(back.text(), back.annotation(), back.dose(), new Neighbours(List.of(id), List.of()));
        assertThatThrownBy(() -> save(easier, 2, circle)).hasMessageStartingWith("library.refused.circle");
    }

    @Test
    void two_drafts_that_name_each_other_are_not_both_released() {
        ExerciseId one = released(unique("Calf raise"));
        ExerciseId other = released(unique("Calf raise on one leg"));
        save(one, 2, easier(other));
        save(other, 2, easier(one));

        as(physio, () -> desk.release(one, 3));
        assertThatThrownBy(() -> as(physio, () -> desk.release(other, 3)))
                .hasMessageStartingWith("library.refused.circle");
    }

    @Test
    void what_was_withdrawn_is_nobodys_neighbour() {
        ExerciseId gone = released(unique("Calf raise"));
        as(trainer, () -> desk.withdraw(gone, "Doubled", 0));
        ExerciseId id = released(unique("Calf raise on one leg"));

        assertThatThrownBy(() -> save(id, 2, easier(gone))).hasMessageStartingWith("library.refused.unknown-neighbour");
    }

    private static OwnContent easier(ExerciseId neighbour) {
        OwnContent whole = whole(unique("Calf raise"));
        return new OwnContent(
                whole.text(), whole.annotation(), whole.dose(), new Neighbours(List.of(neighbour), List.of()));
    }

    @Test
    void a_version_from_before_neighbours_could_be_named_has_none() {
        String now = ContentJson.write(whole("Calf raise"));
        String before = now.replaceAll(",\"neighbours\":\\{[^}]*}", "");
        assertThat(before).isNotEqualTo(now);

        assertThat(ContentJson.read(before)).isEqualTo(ContentJson.read(now));
    }

    @Test
    void the_second_of_two_people_is_told_and_loses_nothing() {
        ExerciseId id = add(unique("Calf raise"));
        Actor colleague = people.trainer();
        as(colleague, () -> desk.save(id, 1, whole(unique("Calf raise"))));

        assertThatThrownBy(() -> save(id, 1, whole(unique("Calf raise"))))
                .hasMessageStartingWith("library.refused.changed-meanwhile")
                .hasMessageContaining("Tom Trainer");
        assertThatThrownBy(() -> as(physio, () -> desk.release(id, 1)))
                .hasMessageStartingWith("library.refused.changed-meanwhile");
    }

    @Test
    void saving_or_releasing_the_same_again_changes_nothing() {
        String name = unique("Calf raise");
        ExerciseId id = released(name);
        int steps = as(trainer, () -> desk.history(id)).size();

        assertThat(save(id, 1, whole(name))).isEqualTo(2);
        as(physio, () -> desk.release(id, 2));

        assertThat(as(trainer, () -> desk.history(id))).hasSize(steps);
    }

    @Test
    void an_exercise_that_plans_hold_is_withdrawn_only_by_somebody_who_knows_and_the_plans_keep_it() {
        ExerciseId id = released(unique("Calf raise"));
        Actor client = clinic.client(1, physio);
        PlanId plan = clinic.plan(client, physio, id.value());

        assertThatThrownBy(() -> as(trainer, () -> desk.withdraw(id, "Doubled", 0)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("library.refused.in-use");
                    assertThat(refused.arguments()).containsExactly(1);
                });
        as(trainer, () -> desk.withdraw(id, "Doubled", 1));

        assertThat(library.find(id)).isPresent();
        assertThat(library.all()).extracting(Exercise::id).doesNotContain(id);
        assertThat(as(physio, () -> plans.open(client.id())).toString()).contains(id.value());
        Actor other = clinic.client(1, physio);
        assertThatThrownBy(() -> clinic.plan(other, physio, id.value()))
                .hasMessageStartingWith("plans.refused.withdrawn");
        assertThat(plan).isNotNull();
    }

    @Test
    void a_withdrawn_exercise_is_not_found_not_changed_and_comes_back_as_a_draft() {
        String name = unique("Calf raise");
        ExerciseId id = released(name);
        as(trainer, () -> desk.withdraw(id, "Doubled", 0));

        assertThat(names(name)).doesNotContain(name);
        assertThatThrownBy(() -> save(id, 2, whole(unique("Other")))).hasMessage("library.refused.withdrawn");
        as(trainer, () -> desk.withdraw(id, "Again", 0));
        as(trainer, () -> desk.restore(id));

        assertThat(page(id).exercise().state()).isEqualTo(ExerciseState.DRAFT);
        assertThat(library.all()).extracting(Exercise::id).doesNotContain(id);
        assertThat(names(name)).contains(name);
        assertThat(as(trainer, () -> desk.history(id)))
                .extracting(LibraryDesk.Step::kind)
                .containsExactly(Kind.RESTORED, Kind.WITHDRAWN, Kind.RELEASED, Kind.EDITED, Kind.CREATED);
    }

    @Test
    void a_draft_cannot_be_planned() {
        ExerciseId id = add(unique("Calf raise"));
        Actor client = clinic.client(1, physio);

        assertThatThrownBy(() -> clinic.plan(client, physio, id.value()))
                .hasMessageStartingWith("plans.refused.unknown");
    }

    @Test
    void reading_released_exercises_costs_no_statement() {
        ExerciseId id = released(unique("Calf raise"));
        library.find(id);

        assertThat(StatementCount.of(() -> {
                    library.find(id);
                    library.all();
                }))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLIENT", "MEDICAL_REVIEWER", "MODERATOR", "EDITOR", "ADMIN"})
    void nobody_but_a_practitioner_writes_exercises(Role role) {
        ExerciseId id = add(unique("Calf raise"));
        Actor other = people.person("Other", role);

        assertThatThrownBy(() -> as(other, () -> desk.add(UUID.randomUUID(), OwnText.named("Mine"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(other, () -> desk.open(id))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(other, () -> desk.release(id, 1))).isInstanceOf(AccessDeniedException.class);
    }

    private ExerciseId add(String name) {
        ExerciseId id = as(trainer, () -> desk.add(UUID.randomUUID(), OwnText.named(name)));
        made.add(id);
        return id;
    }

    private int save(ExerciseId id, int version, OwnContent content) {
        return as(trainer, () -> desk.save(id, version, content));
    }

    private ExerciseId released(String name) {
        ExerciseId id = add(name);
        save(id, 1, whole(name));
        as(physio, () -> desk.release(id, 2));
        return id;
    }

    private LibraryDesk.Page page(ExerciseId id) {
        return as(trainer, () -> desk.open(id));
    }

    private List<String> names(String words) {
        return as(trainer, () -> search.search(Query.of(words), 0, 20)).stream()
                .map(LibrarySearch.Found::name)
                .toList();
    }
}
