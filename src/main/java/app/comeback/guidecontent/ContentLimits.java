package app.comeback.guidecontent;

import app.comeback.guidecontent.GuideContent.Exercise;
import app.comeback.guidecontent.GuideContent.Phase;
import app.comeback.shared.Refused;
import java.nio.charset.StandardCharsets;

/** How long the pieces of a guide may be; what is longer is refused whole, never cut. */
public final class ContentLimits {

    static final int TITLE = 200;
    static final int LINE = 500;
    static final int TEXT = 50_000;
    static final int BYTES = 1_000_000;

    private ContentLimits() {}

    public static void check(GuideContent content) {
        atMost(TITLE, content.title(), content.title());
        atMost(2_000, content.summary(), content.title());
        atMost(TITLE, content.byline(), content.byline());
        content.sections().forEach(section -> {
            atMost(LINE, section.id(), section.heading());
            piece(section.heading(), section.markdown());
        });
        content.callOuts().forEach(box -> piece(box.heading(), box.markdown()));
        content.phases().forEach(ContentLimits::check);
        content.faq().forEach(faq -> piece(faq.question(), faq.markdown()));
        content.references().forEach(reference -> atMost(2_000, reference.citation(), reference.key()));
        int bytes = GuideJson.write(content).getBytes(StandardCharsets.UTF_8).length;
        if (bytes > BYTES) {
            throw new Refused("guidecontent.too-large", bytes / 1000, BYTES / 1000);
        }
    }

    private static void check(Phase phase) {
        atMost(LINE, phase.id(), phase.name());
        piece(phase.name(), phase.markdown());
        for (Exercise exercise : phase.exercises()) {
            atMost(LINE, exercise.dose(), exercise.name());
            piece(exercise.name(), exercise.markdown());
        }
    }

    private static void piece(String heading, String markdown) {
        atMost(LINE, heading, heading);
        atMost(TEXT, markdown, heading);
    }

    private static void atMost(int limit, String text, String heading) {
        if (text.length() > limit) {
            throw new Refused("guidecontent.too-long", shortened(heading), text.length(), limit);
        }
    }

    private static String shortened(String heading) {
        return heading.length() <= 60 ? heading : heading.substring(0, 60) + "…";
    }
}
