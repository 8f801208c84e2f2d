package app.comeback.progression.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.care.CarePeople;
import app.comeback.care.ConsentPurpose;
import app.comeback.care.ui.FailingCard;
import app.comeback.care.ui.OverviewSection;
import app.comeback.messages.MessageText;
import app.comeback.messages.Messages;
import app.comeback.notes.NoteText;
import app.comeback.notes.Notes;
import app.comeback.plans.Clinic;
import app.comeback.plans.Plans;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import app.comeback.testing.StatementCount;
import app.comeback.testing.TestClock;
import app.comeback.training.EntriesOnBehalf;
import app.comeback.training.EntriesOnBehalf.ItemEntry;
import app.comeback.training.EntriesOnBehalf.SessionEntry;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ClientPageTest extends SpringBrowserlessTest {

    private static final int MOST_STATEMENTS = 146;

    @Autowired
    CarePeople people;

    @Autowired
    Clinic clinic;

    @Autowired
    Plans plans;

    @Autowired
    EntriesOnBehalf behalf;

    @Autowired
    Notes notes;

    @Autowired
    Messages messages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    Actor physio;
    Actor trainer;

    @BeforeEach
    void meet() {
        physio = people.physio();
        trainer = people.trainer();
    }

    @Test
    void every_part_of_a_client_with_a_plan_is_on_one_page_and_in_its_contents() {
        Actor client = clinic.client(1, physio, trainer);
        clinic.plan(client, physio);
        as(trainer, () -> {
            open(client);
            assertThat(parts())
                    .containsExactly(
                            "waiting",
                            "summary",
                            "path-card",
                            "charts",
                            "last-sessions",
                            "messages",
                            "care-team",
                            "plan",
                            "appointments",
                            "measures",
                            "decisions",
                            "notes");
            parts().forEach(part -> assertThat(
                            find(Anchor.class).withId("part-" + part).exists())
                    .as(part)
                    .isTrue());
        });
    }

    @Test
    void a_client_who_has_just_begun_has_a_page_that_says_what_is_not_there_yet() {
        Actor client = people.client();
        people.share(client, trainer);
        as(trainer, () -> {
            open(client);
            assertThat(parts()).contains("summary", "path-card", "last-sessions", "plan", "measures", "notes");
            assertThat(find(Anchor.class).withId("to-assessment").exists()).isTrue();
        });
    }

    @Test
    void a_card_that_fails_says_so_and_leaves_the_others() {
        Actor client = people.person(FailingCard.NAME, Role.CLIENT);
        people.give(client, ConsentPurpose.CARE);
        people.share(client, trainer);
        as(trainer, () -> {
            open(client);
            assertThat(find(Paragraph.class).all())
                    .extracting(Paragraph::getText)
                    .anyMatch(text -> text.startsWith("This part cannot be shown at the moment."));
            assertThat(parts()).contains("summary", "notes");
        });
    }

    @Test
    void opening_the_page_writes_one_row_of_the_record() {
        Actor client = clinic.client(1, physio, trainer);
        clinic.plan(client, physio);
        long before = looks(client);
        as(trainer, () -> open(client));

        assertThat(looks(client) - before).isEqualTo(1);
    }

    private long looks(Actor client) {
        return jdbc.sql("select count(*) from audit_entry where subject_id = ?")
                .param(client.id().toString())
                .query(Long.class)
                .single();
    }

    @Test
    void the_page_costs_the_same_however_much_there_is() {
        Actor client = clinic.client(1, physio, trainer);
        clinic.plan(client, physio);
        clock.advance(Duration.ofDays(7));
        addOneOfEach(client, 1);
        as(trainer, () -> open(client));
        int few = statements(client);
        for (int day = 2; day <= 6; day++) {
            addOneOfEach(client, day);
        }

        assertThat(statements(client)).isEqualTo(few).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private int statements(Actor client) {
        AtomicInteger count = new AtomicInteger();
        as(trainer, () -> {
            Screens.open("clients");
            count.set(StatementCount.of(() -> open(client)));
        });
        return count.get();
    }

    /** A session and a measurement of that many days ago, a note and a message. */
    private void addOneOfEach(Actor client, int daysAgo) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(daysAgo);
        UUID item = as(trainer, () -> plans.running(client.id()).orElseThrow())
                .items()
                .getFirst()
                .id();
        as(trainer, () -> {
            behalf.enterSession(new SessionEntry(
                    UUID.randomUUID(),
                    client.id(),
                    day,
                    LocalTime.NOON,
                    List.of(new ItemEntry(item, 2, 1)),
                    1,
                    1,
                    4,
                    20,
                    null,
                    Set.of()));
            notes.write(UUID.randomUUID(), client.id(), new NoteText("Note " + daysAgo), false);
        });
        as(client, () -> messages.send(UUID.randomUUID(), client.id(), new MessageText("Day " + daysAgo)));
        clinic.meet(client, 1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLIENT", "MEDICAL_REVIEWER", "MODERATOR", "EDITOR", "ADMIN"})
    void only_a_trainer_opens_the_page(Role role) {
        Actor client = people.client();
        as(people.person("Other", role), () -> {
            open(client);
            assertThat(parts()).isEmpty();
        });
    }

    @Test
    void another_trainers_client_a_former_client_and_one_who_withdrew_the_consent_show_nothing() {
        Actor client = people.person("Clara Client", Role.CLIENT);
        UUID consent = people.give(client, ConsentPurpose.CARE);
        UUID sharing = people.share(client, trainer);
        people.share(client, physio);
        as(people.trainer(), () -> assertNothing(client));
        people.withdraw(client, sharing);
        as(trainer, () -> assertNothing(client));
        people.withdraw(client, consent);
        as(physio, () -> assertNothing(client));
        as(client, () -> assertNothing(client));
    }

    private void assertNothing(Actor client) {
        open(client);
        assertThat(parts()).isEmpty();
        assertThat(find(Button.class).withId("raise-lock").exists()).isFalse();
    }

    @Test
    void a_trainer_stops_the_training_from_the_summary() {
        Actor client = clinic.client(1, physio, trainer);
        clinic.plan(client, physio);
        as(trainer, () -> {
            open(client);
            find(Button.class).withId("raise-lock").single().click();
            find(Button.class).withId("raise-confirm").single().click();
            assertThat(find(TextArea.class).withId("raise-reason").single().isInvalid())
                    .isTrue();
            @SuppressWarnings("unchecked")
            RadioButtonGroup<RedFlagLevel> level =
                    find(RadioButtonGroup.class).withId("raise-level").single();
            level.setValue(RedFlagLevel.REFER);
            find(TextArea.class).withId("raise-reason").single().setValue("Limps on the video");
            find(Button.class).withId("raise-confirm").single().click();
            open(client);
            assertThat(find(Anchor.class).all())
                    .extracting(Anchor::getText)
                    .contains("The training was stopped by hand. Nobody trains until that is lifted");
        });
    }

    private static void open(Actor client) {
        Screens.open("clients/" + client.id());
    }

    private List<String> parts() {
        return find(OverviewSection.class).all().stream()
                .map(part -> part.getId().orElseThrow())
                .toList();
    }
}
