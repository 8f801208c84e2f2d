package app.comeback.demo;

import app.comeback.care.ConsentDesk;
import app.comeback.care.ConsentPurpose;
import app.comeback.demo.DemoFormer.Former;
import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.Measure;
import app.comeback.moderation.Moderation;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.stories.OwnStories;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The story of a former client who finished the programme, by the same steps that anybody takes. */
@Component
class DemoStory {

    private static final String WORDS = """
            In March I could not sit through a film.

            In September I ran for the bus and noticed it only when I sat down. In between were weeks in which I wanted to do
            more than the plan let me, and a physiotherapist who showed me why not.""";

    private final OwnStories stories;
    private final ConsentDesk consents;
    private final Moderation moderation;

    DemoStory(OwnStories stories, ConsentDesk consents, Moderation moderation) {
        this.stories = stories;
        this.consents = consents;
        this.moderation = moderation;
    }

    void tell(Cast cast, Former client, String name) {
        UUID story = UUID.randomUUID();
        boolean told = RunAs.actor(new Actor(client.client(), name, Set.of(Role.CLIENT)), () -> {
            stories.write(new OwnStories.Write(
                    story,
                    client.plan(),
                    "A runner, 44",
                    WORDS.replaceAll("(?<!\\n)\\n(?!\\n)", " "),
                    UUID.randomUUID(),
                    consents.wording(ConsentPurpose.STORY, Locale.ENGLISH)));
            return true;
        });
        assert told;
        cast.does(
                DemoPerson.MODERATOR_ONE,
                () -> moderation.decide(new Moderation.Decide(
                        UUID.randomUUID(),
                        new ItemRef(ItemKind.STORY, story),
                        1,
                        Measure.PUBLISH,
                        null,
                        "",
                        List.of())));
    }
}
