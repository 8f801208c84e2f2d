package app.comeback.recall;

import app.comeback.exercises.ExerciseId;
import app.comeback.guides.GuideRevised;
import app.comeback.guides.GuideWithdrawn;
import app.comeback.library.ExerciseRevised;
import app.comeback.library.ExerciseWithdrawn;
import app.comeback.protocolfiles.ProtocolSigned;
import app.comeback.protocols.ProtocolRef;
import app.comeback.protocols.Protocols;
import app.comeback.shared.Texts;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens recalls by itself where what plans rest on was withdrawn or changed, in the transaction that did so. Each cause
 * opens one recall, however often it is told.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AutomaticRecalls {

    private final Openings openings;
    private final Sources sources;
    private final Protocols protocols;
    private final Texts texts;
    private final Clock clock;

    AutomaticRecalls(Openings openings, Sources sources, Protocols protocols, Texts texts, Clock clock) {
        this.openings = openings;
        this.sources = sources;
        this.protocols = protocols;
        this.texts = texts;
        this.clock = clock;
    }

    /** A withdrawn guide takes all its revisions with it. */
    @EventListener
    public void on(GuideWithdrawn withdrawn) {
        String key = withdrawn.guide().toString();
        open(
                RecallSource.content(new RecallSource.Content(RecallSource.Type.GUIDE, key, 1, withdrawn.revision())),
                Change.WITHDRAWN,
                withdrawn.reason(),
                "guide-withdrawn:" + key + ":" + withdrawn.revision());
    }

    /** A clinical change makes every earlier revision one to look at again. */
    @EventListener
    public void on(GuideRevised revised) {
        String key = revised.guide().toString();
        open(
                RecallSource.content(new RecallSource.Content(RecallSource.Type.GUIDE, key, 1, revised.before())),
                Change.CHANGED,
                revised.summary(),
                "guide-revised:" + key + ":" + revised.before());
    }

    /**
     * A newer version of a rule set recalls the exercises that it prescribes otherwise than the version before, or not
     * any more. What it leaves as it was goes on.
     */
    @EventListener
    public void on(ProtocolSigned signed) {
        ProtocolRef ref = signed.ref();
        for (int version = ref.version() - 1; version >= 1; version--) {
            ProtocolRef earlier = new ProtocolRef(ref.code(), version);
            Set<ExerciseId> changed = protocols
                    .find(earlier)
                    .flatMap(before ->
                            protocols.find(ref).map(after -> MenuChanges.between(before.menu(), after.menu())))
                    .orElse(Set.of());
            if (!changed.isEmpty()) {
                open(
                        new RecallSource(
                                new RecallSource.Content(RecallSource.Type.PROTOCOL, ref.code(), version, version),
                                changed),
                        Change.CHANGED,
                        say("recall.automatic.protocol", ref.version()),
                        "protocol-signed:" + ref.code() + ":" + version + ":" + ref.version());
            }
        }
    }

    /** A withdrawn exercise of the practice is to be replaced wherever it stands. */
    @EventListener
    public void on(ExerciseWithdrawn withdrawn) {
        open(
                RecallSource.exercises(withdrawn.exercise()),
                Change.WITHDRAWN,
                withdrawn.reason(),
                "exercise-withdrawn:" + withdrawn.exercise() + ":" + withdrawn.version() + ":" + clock.instant());
    }

    /** An exercise of the practice that asks for something else now is to be looked at wherever it stands. */
    @EventListener
    public void on(ExerciseRevised revised) {
        open(
                RecallSource.exercises(revised.exercise()),
                Change.CHANGED,
                say("recall.automatic.exercise", revised.version()),
                "exercise-revised:" + revised.exercise() + ":" + revised.version());
    }

    private void open(RecallSource source, Change change, String reason, String cause) {
        String words = reason.isBlank() ? say("recall.automatic." + change) : reason.strip();
        openings.open(
                new Recall(
                        RecallId.create(),
                        source,
                        sources.known(source).title(),
                        change,
                        false,
                        words,
                        RecallRules.DAYS,
                        clock.instant(),
                        null,
                        null),
                null,
                cause);
    }

    private String say(String key, Object... arguments) {
        return texts.get(Locale.ENGLISH, key, arguments);
    }
}
