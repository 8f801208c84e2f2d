package app.comeback.attention;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.assessments.SafetyLocks;
import app.comeback.care.CarePeople;
import app.comeback.care.ClientChanged;
import app.comeback.plans.Clinic;
import app.comeback.protocols.PresentationClass;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.Actor;
import app.comeback.testing.Eventually;
import app.comeback.testing.PortalTest;
import app.comeback.training.ToGo;
import app.comeback.training.Trainees;
import app.comeback.training.Trainees.Trainee;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class AttentionChangesTest {

    @Autowired
    ApplicationEvents events;

    @Autowired
    AttentionRefresh refresh;

    @Autowired
    Today today;

    @Autowired
    CarePeople people;

    @Autowired
    Clinic clinic;

    @Autowired
    Trainees trainees;

    @Autowired
    SafetyLocks locks;

    @Autowired
    ToGo togo;

    @Autowired
    Clock clock;

    private void assertTold(Actor client, Runnable change) {
        events.clear();
        change.run();
        assertThat(events.stream(ClientChanged.class)).contains(new ClientChanged(client.id()));
    }

    @Test
    void whatever_changes_in_a_record_is_told() {
        Actor physio = people.physio();
        Actor client = clinic.newcomer(physio);
        assertThat(events.stream(ClientChanged.class)).contains(new ClientChanged(client.id()));
        assertTold(client, () -> clinic.confirm(client, PresentationClass.ACUTE_STRAIN, 1, true));
        assertTold(client, () -> clinic.plan(client, physio));
        assertTold(client, () -> clinic.meet(client, 1));
        UUID lock = UUID.randomUUID();
        assertTold(
                client,
                () -> as(client, () -> locks.raise(lock, client.id(), "RF-05", RedFlagLevel.REFER, "session:" + lock)));
        assertTold(client, () -> as(physio, () -> locks.lift(lock, "Seen by a doctor")));
        Trainee trainee = trainees.trainee();
        assertTold(
                trainee.client(),
                () -> as(
                        trainee.client(),
                        () -> togo.store(
                                trainee.client().id().value(),
                                trainee.session(clock.instant().minus(Duration.ofHours(1)))
                                        .whole()
                                        .entries(),
                                Locale.ENGLISH)));
    }

    @Test
    void a_change_is_followed_by_a_look_beside_the_request() throws InterruptedException {
        Actor physio = people.physio();
        Actor client = clinic.newcomer(physio);
        AttentionChanges changes = new AttentionChanges(refresh);
        try {
            for (int burst = 0; burst < 20; burst++) {
                changes.changed(new ClientChanged(client.id()));
            }
            Eventually.holds(
                    "the new answers are on the list",
                    Duration.ofSeconds(10),
                    () -> as(physio, () -> today.page(Today.Filter.ALL, 0)).found() == 1);
        } finally {
            changes.destroy();
        }
    }
}
