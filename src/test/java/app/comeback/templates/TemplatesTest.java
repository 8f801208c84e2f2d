package app.comeback.templates;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.comeback.care.CareAccess;
import app.comeback.care.CarePeople;
import app.comeback.care.Clients;
import app.comeback.exercises.ClientRestrictions;
import app.comeback.exercises.Restriction;
import app.comeback.exercises.RestrictionKind;
import app.comeback.plans.Clinic;
import app.comeback.plans.PlanContent;
import app.comeback.plans.PlanDesk;
import app.comeback.plans.PlanId;
import app.comeback.plans.PlanItem;
import app.comeback.plans.PlanOrigin;
import app.comeback.plans.PlanOrigins;
import app.comeback.plans.Prescription;
import app.comeback.plans.Rules;
import app.comeback.protocols.MenuEntry;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.Side;
import app.comeback.templates.TemplateShelf.Wanted;
import app.comeback.templates.Templates.Adapted;
import app.comeback.templates.Templates.Keep;
import app.comeback.templates.Templates.Offered;
import app.comeback.templates.Templates.Scope;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class TemplatesTest {

    @Autowired
    Templates templates;

    @Autowired
    TemplateShelf shelf;

    @Autowired
    BuiltInTemplates builtIn;

    @Autowired
    PlanOrigins origins;

    @Autowired
    PlanDesk desk;

    @Autowired
    Clinic clinic;

    @Autowired
    CarePeople people;

    @Autowired
    Clients clients;

    @Autowired
    CareAccess care;

    @Autowired
    ClientRestrictions restrictions;

    @Autowired
    JdbcClient database;

    Actor trainer;
    Actor client;

    @BeforeEach
    void meet() {
        trainer = people.trainer();
        client = clinic.client(1, trainer);
    }

    @Test
    void there_is_a_built_in_four_week_template_for_each_of_the_first_three_phases() {
        assertThat(builtIn.all().map(BuiltInTemplates.BuiltIn::content))
                .allMatch(content -> content.weeks().size() == 4)
                .extracting(TemplateContent::phase, TemplateContent::sessionsPerWeek)
                .containsExactly(tuple(1, 7), tuple(2, 4), tuple(3, 3));
        assertThat(as(trainer, () -> templates.offered("gentle weeks")))
                .extracting(Offered::scope)
                .containsExactly(Scope.BUILT_IN);
    }

    @Test
    void a_built_in_template_holds_only_what_the_menu_allows_in_its_phase() {
        assertThat(builtIn.all().map(BuiltInTemplates.BuiltIn::content).toList())
                .allSatisfy(content -> assertThat(Rules.STRAIN.menu().stream()
                                .filter(entry -> entry.phases().contains(content.phase()))
                                .filter(entry -> !entry.clinicianUnlocks())
                                .map(MenuEntry::exercise))
                        .containsAll(content.items().stream()
                                .map(TemplateItem::exercise)
                                .toList()));
    }

    @Test
    void a_built_in_template_becomes_a_plan_that_can_be_confirmed_as_it_is() {
        PlanOrigin gentle =
                as(trainer, () -> templates.offered("gentle weeks")).getFirst().ref();

        Adapted adapted = as(trainer, () -> templates.adapt(gentle, client.id(), Fit.WEEKS));

        assertThat(Objects.requireNonNull(adapted.content().board()).startsOn().getDayOfWeek())
                .isEqualTo(DayOfWeek.MONDAY);
        assertThat(adapted.content().sessionsPerWeek()).isEqualTo(4);
        int before = as(trainer, () -> origins.running(List.of(gentle))).getOrDefault(gentle, 0);
        as(
                trainer,
                () -> desk.confirm(
                        new PlanDesk.Confirm(PlanId.create(), client.id(), adapted.content(), Clinic.REASON)));
        assertThat(as(trainer, () -> origins.running(List.of(gentle)))).containsEntry(gentle, before + 1);
    }

    @Test
    void nothing_of_the_client_goes_into_a_template() {
        UUID id = keep(UUID.randomUUID(), UUID.randomUUID(), Scope.PERSONAL);
        String stored = database.sql("select content::text from plan_template_version where template = ?")
                .param(id)
                .query(String.class)
                .single();
        assertThat(stored)
                .doesNotContain("Anna")
                .doesNotContain("7.5")
                .doesNotContain(client.id().toString());
        assertThat(stored).contains("INJURED").doesNotContain("LEFT");
    }

    @Test
    void a_kept_plan_fits_the_next_client_and_says_what_is_missing() {
        UUID id = keep(UUID.randomUUID(), UUID.randomUUID(), Scope.PERSONAL);
        Actor next = clinic.client(1, trainer);
        as(
                trainer,
                () -> restrictions.save(
                        next.id(), UUID.randomUUID(), Restriction.of(RestrictionKind.NO_LYING_ON_BACK), "Pregnant"));

        Adapted adapted = as(trainer, () -> templates.adapt(new PlanOrigin(id, 1), next.id(), Fit.WEEKS));

        assertThat(adapted.content().items())
                .extracting(item -> item.exercise().value())
                .containsExactly("HX06");
        assertThat(adapted.leftOut()).extracting(Templates.LeftOut::reasonKey).contains("templates.left.blocked");
        assertThat(adapted.content().origin()).isEqualTo(new PlanOrigin(id, 1));
    }

    @Test
    void the_same_publication_again_changes_nothing_and_another_is_the_next_version() {
        UUID id = UUID.randomUUID();
        UUID publication = UUID.randomUUID();
        keep(id, publication, Scope.PERSONAL);
        keep(id, publication, Scope.PERSONAL);
        assertThat(newest(id)).isEqualTo(1);
        keep(id, UUID.randomUUID(), Scope.PERSONAL);
        assertThat(newest(id)).isEqualTo(2);
    }

    @Test
    void a_version_never_changes_and_never_goes() {
        UUID id = keep(UUID.randomUUID(), UUID.randomUUID(), Scope.PERSONAL);
        for (String attempt : List.of(
                "update plan_template_version set weeks = 2 where template = ?",
                "delete from plan_template_version where template = ?",
                "delete from plan_template where id = ?")) {
            assertThatThrownBy(() -> database.sql(attempt).param(id).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void somebody_elses_personal_template_does_not_exist() {
        UUID id = keep(UUID.randomUUID(), UUID.randomUUID(), Scope.PERSONAL);
        Actor other = people.trainer();
        Actor theirs = clinic.client(1, other);

        refused(
                "templates.refused.unknown",
                other,
                () -> templates.adapt(new PlanOrigin(id, 1), theirs.id(), Fit.WEEKS));
        refused(
                "templates.refused.unknown",
                other,
                () -> templates.keep(command(id, UUID.randomUUID(), Scope.PERSONAL, theirs)));
        assertThat(as(other, () -> templates.offered("Mine")))
                .extracting(offer -> offer.ref().template())
                .doesNotContain(id);
    }

    @Test
    void a_template_of_the_practice_is_everybodys_to_use_and_its_owners_to_change() {
        UUID id = keep(UUID.randomUUID(), UUID.randomUUID(), Scope.PRACTICE);
        Actor other = people.trainer();
        Actor theirs = clinic.client(1, other);

        assertThat(as(other, () -> templates.adapt(new PlanOrigin(id, 1), theirs.id(), Fit.WEEKS))
                        .content()
                        .items())
                .isNotEmpty();
        refused(
                "templates.refused.unknown",
                other,
                () -> templates.keep(command(id, UUID.randomUUID(), Scope.PRACTICE, theirs)));
    }

    @Test
    void no_template_is_adapted_to_or_kept_from_a_client_who_is_not_in_care() {
        PlanOrigin gentle =
                as(trainer, () -> templates.offered("gentle weeks")).getFirst().ref();
        Actor stranger = clinic.client(1, people.trainer());
        Actor former = clinic.client(1, trainer);
        as(trainer, () -> clients.end(former.id(), "Moved away"));
        Actor withdrawn = clinic.client(1);
        UUID consent = people.share(withdrawn, trainer);
        people.withdraw(withdrawn, consent);

        for (Actor nobody : List.of(stranger, former, withdrawn)) {
            String key = refusal(() -> as(trainer, () -> care.requireCare(nobody.id())));
            refused(key, trainer, () -> templates.adapt(gentle, nobody.id(), Fit.WEEKS));
            refused(
                    key,
                    trainer,
                    () -> templates.keep(command(UUID.randomUUID(), UUID.randomUUID(), Scope.PERSONAL, nobody)));
        }
    }

    @Test
    void a_template_that_was_put_away_comes_back_and_only_its_owner_does_that() {
        UUID id = keep(UUID.randomUUID(), UUID.randomUUID(), Scope.PRACTICE);
        refused("templates.refused.unknown", people.trainer(), () -> shelf.archive(id));

        as(trainer, () -> shelf.archive(id));
        as(trainer, () -> shelf.archive(id));
        assertThat(onShelf(false)).doesNotContain(id);
        assertThat(onShelf(true)).containsExactly(id);

        as(trainer, () -> shelf.restore(id));
        assertThat(onShelf(false)).contains(id);
        assertThat(onShelf(true)).isEmpty();
    }

    @Test
    void the_list_takes_as_many_statements_for_twelve_templates_as_for_two() {
        keep(UUID.randomUUID(), UUID.randomUUID(), Scope.PERSONAL);
        keep(UUID.randomUUID(), UUID.randomUUID(), Scope.PERSONAL);
        int few = StatementCount.of(() -> onShelf(false));
        for (int more = 0; more < 10; more++) {
            keep(UUID.randomUUID(), UUID.randomUUID(), Scope.PERSONAL);
        }
        assertThat(StatementCount.of(() -> onShelf(false))).isEqualTo(few);
    }

    private List<UUID> onShelf(boolean archived) {
        return as(trainer, () -> shelf.page(new Wanted("Mine", null, null, archived), 1, 500)).rows().stream()
                .map(row -> row.ref().template())
                .toList();
    }

    @Test
    void a_client_has_no_templates() {
        assertThatThrownBy(() -> as(client, () -> templates.offered(""))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void keeping_and_adapting_stand_in_the_audit_trail() {
        UUID id = keep(UUID.randomUUID(), UUID.randomUUID(), Scope.PERSONAL);
        as(trainer, () -> templates.adapt(new PlanOrigin(id, 1), client.id(), Fit.WEEKS));
        assertThat(database.sql("select action from audit_entry where subject_id = ? order by action")
                        .param(id.toString())
                        .query(String.class)
                        .list())
                .containsExactly("templates.adapted", "templates.kept");
    }

    private UUID keep(UUID id, UUID publication, Scope scope) {
        as(trainer, () -> templates.keep(command(id, publication, scope, client)));
        return id;
    }

    private static Keep command(UUID id, UUID publication, Scope scope, Actor from) {
        Prescription loaded = new Prescription(1, 5, null, null, null, "", 60, new BigDecimal("7.5"), null, 1, 2);
        List<PlanItem> items = List.of(
                personal(Clinic.item("HX05", loaded), Side.BOTH), personal(Clinic.item("HX06", loaded), Side.LEFT));
        return new Keep(
                id, publication, "Mine", scope, from.id(), new PlanContent(3, "ACUTE_REMOTE", items), List.of(0, 1));
    }

    private static PlanItem personal(PlanItem item, Side side) {
        return new PlanItem(
                item.id(), item.exercise(), side, item.dose(), null, false, "As Anna likes it", item.cites());
    }

    private int newest(UUID id) {
        return as(trainer, () -> templates.offered("Mine")).stream()
                .map(Offered::ref)
                .filter(ref -> ref.template().equals(id))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private static String refusal(Runnable attempt) {
        try {
            attempt.run();
        } catch (Refused refused) {
            return refused.key();
        }
        throw new AssertionError("was not refused");
    }

    private static void refused(String key, Actor actor, Runnable attempt) {
        assertThat(refusal(() -> as(actor, attempt))).isEqualTo(key);
    }
}
