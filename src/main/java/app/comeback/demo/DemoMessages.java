package app.comeback.demo;

import static app.comeback.demo.DemoPerson.CLIENT_ONE;
import static app.comeback.demo.DemoPerson.CLIENT_TWO;
import static app.comeback.demo.DemoPerson.COACH;
import static app.comeback.demo.DemoPerson.PHYSIO;

import app.comeback.messages.MessageText;
import app.comeback.messages.Messages;
import app.comeback.shared.AccountId;
import app.comeback.shared.PortalProperties;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Three weeks of messages with one client, whom an answer waits for, and a question of the other one that nobody read. */
@Component
class DemoMessages {

    private static final List<Said> SAID = List.of(
            said(20, 9, 12, CLIENT_ONE, "Good morning! Am I allowed to cycle to work, about 15 minutes each way?"),
            said(20, 11, 40, PHYSIO, "Yes, on flat roads and in an easy gear. Stop if it pulls more than 3 of 10."),
            said(20, 11, 52, CLIENT_ONE, "Great, thank you."),
            said(15, 18, 5, CLIENT_ONE, "The bridge feels too easy now. Should I do more of them?"),
            said(
                    15,
                    20,
                    31,
                    COACH,
                    "Glad to hear it. Keep the number for this week, and hold each one for two breaths."),
            said(
                    9,
                    7,
                    48,
                    CLIENT_ONE,
                    "I slept badly and the back of my thigh is stiff this morning. It gets better when I walk."),
            said(
                    9,
                    8,
                    20,
                    PHYSIO,
                    "That is fine. Do the short version today and tell me tomorrow how the morning was."),
            said(8, 7, 15, CLIENT_ONE, "Much better today!"),
            said(3, 17, 2, CLIENT_ONE, "Is there a video of the long bridge that you can recommend?"),
            said(
                    3,
                    19,
                    44,
                    COACH,
                    "Every exercise has its pictures in the player. Turn the phone sideways to see them large."));

    private static final String ANSWER =
            "I saw that the bike hurt yesterday. Leave it out today, walk instead, and we look at it together tomorrow.";
    private static final String QUESTION =
            "Hello, I have sent my answers. Sitting at the desk is what hurts most. Can I do something until the plan is there?";

    private final Messages messages;
    private final DemoPast past;
    private final Clock clock;
    private final ZoneId zone;

    DemoMessages(Messages messages, DemoPast past, Clock clock, PortalProperties properties) {
        this.messages = messages;
        this.past = past;
        this.clock = clock;
        this.zone = properties.zone();
    }

    void load(Cast cast) {
        AccountId client = cast.account(CLIENT_ONE);
        SAID.forEach(said -> past.message(
                client,
                cast.account(said.by()),
                said.text(),
                at(said),
                Stream.of(CLIENT_ONE, PHYSIO, COACH)
                        .filter(person -> person != said.by())
                        .map(cast::account)
                        .toList()));
        send(cast, PHYSIO, client, ANSWER);
        send(cast, CLIENT_TWO, cast.account(CLIENT_TWO), QUESTION);
    }

    private void send(Cast cast, DemoPerson by, AccountId client, String text) {
        cast.does(by, () -> messages.send(UUID.randomUUID(), client, new MessageText(text)));
    }

    private Instant at(Said said) {
        return LocalDate.now(clock.withZone(zone))
                .minusDays(said.ago())
                .atTime(said.time())
                .atZone(zone)
                .toInstant();
    }

    private static Said said(int ago, int hour, int minute, DemoPerson by, String text) {
        return new Said(ago, LocalTime.of(hour, minute), by, text);
    }

    /**
     * Something that was said.
     *
     * @param ago how many days ago
     */
    private record Said(int ago, LocalTime time, DemoPerson by, String text) {}
}
