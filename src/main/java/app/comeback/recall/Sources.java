package app.comeback.recall;

import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.medicalreview.ContentRef;
import app.comeback.medicalreview.ReviewSubject;
import app.comeback.medicalreview.ReviewableContent;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.ProtocolRef;
import app.comeback.protocols.Protocols;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.Refused;
import app.comeback.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known about that which can be recalled: its name, and the condition it is for. */
@Component
class Sources {

    private static final String GUIDE = "guide";
    private static final int TITLE_LENGTH = 300;

    private final Protocols protocols;
    private final List<ReviewableContent> contents;
    private final ExerciseLibrary exercises;
    private final Texts texts;

    Sources(Protocols protocols, List<ReviewableContent> contents, ExerciseLibrary exercises, Texts texts) {
        this.protocols = protocols;
        this.contents = List.copyOf(contents);
        this.exercises = exercises;
        this.texts = texts;
    }

    /**
     * What a source is called and is for.
     *
     * @param condition null where only exercises are recalled
     */
    record Known(String title, @Nullable ConditionCode condition) {}

    /**
     * Name and condition of a source.
     *
     * @throws Refused when there is no such content or exercise
     */
    Known known(RecallSource source) {
        Known content = source.content() == null ? null : require(source.content());
        String names = source.exercises().stream().sorted().map(this::name).collect(Collectors.joining(", "));
        String title = content == null
                ? names
                : names.isEmpty() ? content.title() : say("recall.title.exercises", content.title(), names);
        return new Known(
                title.length() <= TITLE_LENGTH ? title : title.substring(0, TITLE_LENGTH - 1) + "…",
                content == null ? null : content.condition());
    }

    private String name(ExerciseId id) {
        return exercises
                .find(id)
                .map(Exercise::name)
                .orElseThrow(() -> new Refused("recall.refused.unknown-exercise", id.value()));
    }

    private Known require(RecallSource.Content content) {
        return find(content).orElseThrow(() -> new Refused("recall.refused.unknown-content"));
    }

    /** Name and condition of the newest revision of the span; nothing when there is none. */
    Optional<Known> find(RecallSource.Content content) {
        return switch (content.type()) {
            case PROTOCOL -> protocol(content);
            case GUIDE -> guide(content);
        };
    }

    private Optional<Known> protocol(RecallSource.Content content) {
        return protocols
                .find(new ProtocolRef(content.key(), content.last()))
                .map((Protocol protocol) -> new Known(protocolTitle(protocol.title(), content), protocol.condition()));
    }

    private Optional<Known> guide(RecallSource.Content content) {
        return contents.stream()
                .filter(reviewable -> reviewable.type().equals(GUIDE))
                .findFirst()
                .flatMap(
                        guides -> guides.subject(new ContentRef(GUIDE, UUID.fromString(content.key()), content.last())))
                .map((ReviewSubject subject) -> new Known(guideTitle(subject.title(), content), subject.condition()));
    }

    private String protocolTitle(String name, RecallSource.Content content) {
        return content.first() == content.last()
                ? say("recall.title.protocol", name, content.last())
                : say("recall.title.protocols", name, content.first(), content.last());
    }

    private String guideTitle(String name, RecallSource.Content content) {
        return content.first() == content.last()
                ? say("recall.title.guide", name, content.last())
                : say("recall.title.guides", name, content.first(), content.last());
    }

    private String say(String key, Object... arguments) {
        return texts.get(Locale.ENGLISH, key, arguments);
    }
}
