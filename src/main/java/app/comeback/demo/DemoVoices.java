package app.comeback.demo;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.Measure;
import app.comeback.moderation.Moderation;
import app.comeback.notifications.Outbox;
import app.comeback.responses.Interest;
import app.comeback.responses.OwnReplies;
import app.comeback.responses.OwnResponses;
import app.comeback.shared.RunAs;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A reader's response to a guide and a trainer's reply to a review, by the same steps that anybody takes. */
@Component
class DemoVoices {

    private static final String READER = "reader@demo.test";

    private final OwnResponses responses;
    private final OwnReplies replies;
    private final Outbox outbox;
    private final Moderation moderation;

    DemoVoices(OwnResponses responses, OwnReplies replies, Outbox outbox, Moderation moderation) {
        this.responses = responses;
        this.replies = replies;
        this.outbox = outbox;
        this.moderation = moderation;
    }

    void speak(Cast cast, String guide) {
        RunAs.system(() -> respond(guide));
        reply(cast);
    }

    private void respond(String guide) {
        UUID response = UUID.randomUUID();
        responses.write(
                new OwnResponses.Write(
                        response,
                        guide,
                        "Runa",
                        READER,
                        "The part about sitting explains why long drives were the worst. I would like a picture of the bridge.",
                        Interest.NONE,
                        true,
                        "192.0.2.10"),
                Locale.ENGLISH);
        outbox.demoLink(READER, "response-confirm")
                .map(link -> link.toString().replaceAll(".*token=", ""))
                .ifPresent(responses::confirm);
    }

    /** To the newest review about the coach. */
    private void reply(Cast cast) {
        cast.does(DemoPerson.COACH, () -> {
            UUID review = replies.page(1).rows().getFirst().review().review();
            replies.write(UUID.randomUUID(), review, "That is good to read. Thank you for taking the time.");
        });
        cast.does(DemoPerson.MODERATOR_TWO, () -> List.of(ItemKind.RESPONSE, ItemKind.REPLY)
                .forEach(kind -> moderation.queue(Moderation.Step.FIRST, kind, 0, 1).stream()
                        .map(Moderation.Waiting::item)
                        .forEach(this::publish)));
    }

    private void publish(ItemRef item) {
        moderation.decide(new Moderation.Decide(UUID.randomUUID(), item, 1, Measure.PUBLISH, null, "", List.of()));
    }
}
