package app.comeback.templates;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.comeback.care.CarePeople;
import app.comeback.plans.Clinic;
import app.comeback.plans.PlanBoard.Kind;
import app.comeback.plans.PlanDesk;
import app.comeback.plans.PlanId;
import app.comeback.plans.PlanOrigin;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.templates.TemplateReader.Group;
import app.comeback.templates.TemplateReader.Line;
import app.comeback.templates.TemplateReader.Opened;
import app.comeback.templates.TemplateReader.Version;
import app.comeback.templates.TemplateReader.Weeks;
import app.comeback.templates.TemplateShelf.Page;
import app.comeback.templates.TemplateShelf.Shelved;
import app.comeback.templates.TemplateShelf.Wanted;
import app.comeback.templates.Templates.Keep;
import app.comeback.templates.Templates.Scope;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class TemplateReaderTest {

    @Autowired
    TemplateReader reader;

    @Autowired
    TemplateShelf shelf;

    @Autowired
    Templates templates;

    @Autowired
    PlanDesk desk;

    @Autowired
    Clinic clinic;

    @Autowired
    CarePeople people;

    Actor trainer;
    Actor client;

    @BeforeEach
    void meet() {
        trainer = people.trainer();
        client = clinic.client(1, trainer);
    }

    @Test
    void a_built_in_template_is_told_in_words_with_equal_weeks_once() {
        PlanOrigin early = builtIn("bridges");
        Opened opened = open(trainer, early.template(), null);

        assertThat(opened.weeks()).extracting(Weeks::first, Weeks::last).containsExactly(tuple(1, 4));
        assertThat(opened.weeks().getFirst().days())
                .extracting(TemplateReader.Day::day)
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY);
        assertThat(opened.weeks().getFirst().days().getFirst().groups())
                .extracting(Group::kind, Group::restSeconds)
                .containsExactly(tuple(Kind.WARM_UP, null), tuple(Kind.SINGLE, null), tuple(Kind.SUPERSET, 60));
        assertThat(opened.weeks().getFirst().days().getFirst().groups().get(1).lines())
                .extracting(Line::dose)
                .allMatch(dose -> dose.matches("\\d+ .*rest.*"));
        assertThat(opened.changes()).isNull();
        assertThat(opened.mine()).isFalse();
    }

    @Test
    void versions_say_how_many_running_plans_came_from_each_and_what_is_different() {
        UUID id = keep(trainer, "Two", Scope.PERSONAL, "HX02", "HX05");
        PlanOrigin first = new PlanOrigin(id, 1);
        Templates.Adapted adapted = as(trainer, () -> templates.adapt(first, client.id(), Fit.WEEKS));
        as(
                trainer,
                () -> desk.confirm(
                        new PlanDesk.Confirm(PlanId.create(), client.id(), adapted.content(), Clinic.REASON)));
        keep(trainer, id, "Two", Scope.PERSONAL, "HX05", "HX06");

        Opened opened = open(trainer, id, null);

        assertThat(opened.versions())
                .extracting(Version::number, Version::running)
                .containsExactly(tuple(2, 0), tuple(1, 1));
        assertThat(opened.changes()).hasSize(2);
        assertThat(opened.changes()).first().asString().contains("is new");
        assertThat(opened.changes()).last().asString().endsWith("is gone.");
        assertThat(open(trainer, id, 1).changes()).isNull();
        assertThat(open(trainer, id, 1).isOld()).isTrue();
    }

    @Test
    void a_foreign_personal_template_is_as_one_that_does_not_exist() {
        UUID mine = keep(trainer, "Mine", Scope.PERSONAL, "HX02");
        UUID shared = keep(trainer, "Ours", Scope.PRACTICE, "HX02");
        Actor other = people.trainer();

        as(other, () -> {
            assertThat(reader.open(mine, null, Locale.ENGLISH)).isEmpty();
            assertThat(reader.open(UUID.randomUUID(), null, Locale.ENGLISH)).isEmpty();
            assertThat(reader.open(shared, 2, Locale.ENGLISH)).isEmpty();
        });
        Opened opened = open(other, shared, null);
        assertThat(opened.mine()).isFalse();
        assertThat(opened.owner())
                .isEqualTo(as(trainer, () -> reader.open(shared, null, Locale.ENGLISH))
                        .orElseThrow()
                        .owner());
        assertThat(opened.owner()).isNotBlank();
    }

    @Test
    void only_the_owner_renames_a_template_and_only_to_a_name() {
        UUID id = keep(trainer, "Old", Scope.PRACTICE, "HX02");
        as(trainer, () -> shelf.rename(id, "  New  "));
        assertThat(open(trainer, id, null).name()).isEqualTo("New");
        refused("templates.refused.name", trainer, () -> shelf.rename(id, " "));
        refused("templates.refused.name", trainer, () -> shelf.rename(id, "x".repeat(121)));
        refused("templates.refused.unknown", people.trainer(), () -> shelf.rename(id, "Theirs"));
        assertThat(open(trainer, id, null).name()).isEqualTo("New");
    }

    @Test
    void nobody_but_a_practitioner_reads_templates() {
        UUID id = builtIn("bridges").template();
        for (Actor nobody : List.of(client, people.person("Ada", Role.ADMIN))) {
            assertThatThrownBy(() -> as(nobody, () -> reader.open(id, null, Locale.ENGLISH)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(nobody, () -> shelf.page(Wanted.named(""), 1, 20)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(nobody, () -> shelf.rename(id, "X"))).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void two_hundred_templates_take_three_statements_a_page_and_each_stands_on_one_page() {
        for (int number = 0; number < 200; number++) {
            keep(trainer, "Hop %03d".formatted(number), Scope.PERSONAL, "HX02");
        }
        Wanted all = new Wanted("", Scope.PERSONAL, null, false);
        assertThat(StatementCount.of(() -> as(trainer, () -> shelf.page(Wanted.named(""), 1, 20))))
                .isEqualTo(3);
        List<String> names = new ArrayList<>();
        for (int number = 1; number <= 10; number++) {
            int page = number;
            Page shown = as(trainer, () -> shelf.page(all, page, 20));
            assertThat(shown.all()).isEqualTo(200);
            assertThat(shown.pages()).isEqualTo(10);
            shown.rows().stream().map(Shelved::name).forEach(names::add);
        }
        assertThat(names).hasSize(200).doesNotHaveDuplicates().isSorted();
        assertThat(as(trainer, () -> shelf.page(all, 99, 20)).number()).isEqualTo(10);
    }

    @Test
    void built_in_templates_come_after_the_others_on_the_page_where_they_belong() {
        keep(trainer, "Zebra", Scope.PERSONAL, "HX02");
        Wanted named = Wanted.named("");
        int all = as(trainer, () -> shelf.page(named, 1, 1)).all();
        assertThat(as(trainer, () -> shelf.page(named, 1, 1)).rows())
                .extracting(Shelved::name)
                .containsExactly("Zebra");
        assertThat(as(trainer, () -> shelf.page(named, all, 1)).rows())
                .extracting(Shelved::scope)
                .containsExactly(Scope.BUILT_IN);
        assertThat(as(trainer, () -> shelf.page(new Wanted("", Scope.BUILT_IN, 3, false), 1, 20))
                        .rows())
                .extracting(Shelved::phase)
                .containsExactly(3);
        assertThat(as(trainer, () -> shelf.page(new Wanted("zeb", null, 5, false), 1, 20))
                        .all())
                .isZero();
    }

    @Test
    void a_template_takes_as_many_statements_for_many_versions_and_exercises_as_for_few() {
        UUID few = keep(trainer, "Few", Scope.PERSONAL, "HX02");
        keep(trainer, few, "Few", Scope.PERSONAL, "HX05");
        UUID many = keep(trainer, "Many", Scope.PERSONAL, "HX02");
        for (int version = 0; version < 8; version++) {
            keep(trainer, many, "Many", Scope.PERSONAL, "HX02", "HX05", "HX06", "HX07");
        }
        assertThat(StatementCount.of(() -> open(trainer, many, null)))
                .isEqualTo(StatementCount.of(() -> open(trainer, few, null)));
    }

    private Opened open(Actor actor, UUID template, @Nullable Integer version) {
        return as(actor, () -> reader.open(template, version, Locale.ENGLISH)).orElseThrow();
    }

    private PlanOrigin builtIn(String name) {
        return as(trainer, () -> shelf.page(new Wanted(name, Scope.BUILT_IN, null, false), 1, 1))
                .rows()
                .getFirst()
                .ref();
    }

    private UUID keep(Actor by, String name, Scope scope, String... exercises) {
        return keep(by, UUID.randomUUID(), name, scope, exercises);
    }

    private UUID keep(Actor by, UUID id, String name, Scope scope, String... exercises) {
        as(
                by,
                () -> templates.keep(new Keep(
                        id, UUID.randomUUID(), name, scope, client.id(), Clinic.content(exercises), List.of(0, 1))));
        return id;
    }

    private static void refused(String key, Actor actor, Runnable attempt) {
        assertThatThrownBy(() -> as(actor, attempt))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
