package app.comeback.attention.ui;

import app.comeback.attention.AttentionKind;
import app.comeback.attention.Cause;
import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says why somebody needs the practitioner, in the reader's language, from the figures of a cause. */
@Component
class LineWords {

    private final ExerciseLibrary library;

    LineWords(ExerciseLibrary library) {
        this.library = library;
    }

    /** What goes on, in a few words after the client's name. */
    String head(Cause cause) {
        Figures of = new Figures(cause);
        return switch (cause.kind()) {
            case RED_FLAG ->
                say("attention.head.RED_FLAG", of.text("flag"), say("attention.level." + of.text("level")));
            case SUDDEN_PAIN ->
                of.has("exercises")
                        ? say("attention.head.SUDDEN_PAIN.after", of.day("day"))
                        : say("attention.head.SUDDEN_PAIN.locked");
            case WORDS_TO_READ -> say("attention.head.WORDS_TO_READ");
            case PAIN_OVER_LIMIT ->
                say("attention.head.PAIN_OVER_LIMIT", of.text("peak"), exercise(of), of.text("limit"));
            case MORNING_RISE -> say("attention.head.MORNING_RISE", of.text("morning"), exercise(of));
            case NO_PROGRESS -> of.has("expected") ? late("attention.head.NO_PROGRESS.late", of) : unchanged(of);
            case STUCK -> late("attention.head.STUCK", of);
            case CLEARANCE_ENDED -> say("attention.head.CLEARANCE_ENDED", of.day("until"));
            case LETTER_WAITS -> say("attention.head.LETTER_WAITS", of.text("issuer"));
            case MISSED_SESSIONS -> say("attention.head.MISSED_SESSIONS", of.number("missed"));
            case SILENT -> say("attention.head.SILENT", of.number("days"));
            case GATE_MET -> say("attention.head.GATE_MET", of.number("criteria"), of.text("phase"));
            case NEW_ASSESSMENT ->
                say("attention.head.NEW_ASSESSMENT." + (of.text("again").equals("true") ? "again" : "first"));
            case PLAN_WAITS -> say("attention.head.PLAN_WAITS." + (of.has("by") ? "proposed" : "first"));
            case DOSE_WAITS -> say("attention.head.DOSE_WAITS", exercise(of));
            case UNREAD_MESSAGE -> say("attention.head.UNREAD_MESSAGE." + (of.has("hours") ? "unanswered" : "unread"));
            case APPOINTMENT_OPEN -> say("attention.head.APPOINTMENT_OPEN", of.text("type"));
            case CREDENTIAL_ENDS ->
                say("attention.head.CREDENTIAL_ENDS." + ending(of), of.text("title"), of.number("days"));
        };
    }

    /** The rest of the facts, in a sentence or two. */
    String more(Cause cause) {
        Figures of = new Figures(cause);
        return switch (cause.kind()) {
            case RED_FLAG -> join(sign(of), say("attention.more.RED_FLAG", of.moment("at")), lift(of));
            case SUDDEN_PAIN ->
                of.has("exercises")
                        ? say("attention.more.SUDDEN_PAIN.after", of.number("exercises"))
                        : join(say("attention.more.SUDDEN_PAIN.locked", of.moment("at")), lift(of));
            case WORDS_TO_READ ->
                say("attention.more.WORDS_TO_READ", say("attention.origin." + of.text("origin")), of.moment("at"));
            case PAIN_OVER_LIMIT -> join(say("attention.more.PAIN_OVER_LIMIT", of.day("day"), morning(of)), others(of));
            case MORNING_RISE ->
                say("attention.more.MORNING_RISE", of.text("usual"), of.text("rise"), others(of))
                        .strip();
            case NO_PROGRESS ->
                of.has("expected")
                        ? say("attention.more.NO_PROGRESS.late", open(of)).strip()
                        : say("attention.more.NO_PROGRESS.unchanged", of.text("phase"));
            case STUCK -> open(of);
            case CLEARANCE_ENDED -> say("attention.more.CLEARANCE_ENDED", of.text("issuer"));
            case LETTER_WAITS -> say("attention.more.LETTER_WAITS", of.day("issued"), of.moment("at"));
            case MISSED_SESSIONS ->
                say(
                        "attention.more.MISSED_SESSIONS",
                        of.day("first"),
                        of.day("last"),
                        of.number("planned"),
                        of.number("done"));
            case SILENT -> say("attention.more.SILENT", of.day("heard"), of.number("sessions"), of.number("mornings"));
            case GATE_MET -> say("attention.more.GATE_MET", of.number("newest"), of.number("oldest"));
            case NEW_ASSESSMENT -> say("attention.more.NEW_ASSESSMENT", of.moment("at"));
            case PLAN_WAITS -> plan(of);
            case DOSE_WAITS ->
                say("attention.more.DOSE_WAITS", of.day("day"), of.number("others"))
                        .strip();
            case UNREAD_MESSAGE ->
                of.has("hours")
                        ? say("attention.more.UNREAD_MESSAGE.unanswered", cause.since(), of.number("hours"))
                        : say("attention.more.UNREAD_MESSAGE.unread", cause.since());
            case APPOINTMENT_OPEN -> say("attention.more.APPOINTMENT_OPEN", of.moment("at"));
            case CREDENTIAL_ENDS -> say("attention.more.CREDENTIAL_ENDS." + ending(of), of.day("until"));
        };
    }

    /** The word on its label. */
    String kind(AttentionKind kind) {
        return say("attention.kind." + kind);
    }

    private static String sign(Figures of) {
        return of.text("sign").isEmpty() ? "" : say("attention.sign", of.text("sign"));
    }

    private static String lift(Figures of) {
        boolean isPause = of.text("level").equals(RedFlagLevel.PAUSE.name());
        return say("attention.lift." + (isPause ? "TEAM" : "CLINICIAN"));
    }

    private static String late(String key, Figures of) {
        return say(key, of.text("phase"), of.number("days"), of.number("expected"));
    }

    private static String unchanged(Figures of) {
        return say(
                "attention.head.NO_PROGRESS.unchanged",
                say("attention.measure." + of.text("measure")),
                of.text("now"),
                of.day("day"),
                of.text("before"));
    }

    private static String open(Figures of) {
        if (of.text("open").isEmpty()) {
            return "";
        }
        return of.number("others") == 0
                ? say("attention.open", of.text("open"))
                : say("attention.open.more", of.text("open"), of.number("others"));
    }

    private static String morning(Figures of) {
        if (!of.has("morning")) {
            return say("attention.morning.missing");
        }
        return of.has("usual")
                ? say("attention.morning", of.text("morning"), of.text("usual"))
                : say("attention.morning.alone", of.text("morning"));
    }

    private static String others(Figures of) {
        return say("attention.others", of.number("others"));
    }

    private static String plan(Figures of) {
        if (!of.has("by")) {
            return say("attention.more.PLAN_WAITS.first", of.moment("at"));
        }
        return of.text("by").isEmpty()
                ? say("attention.more.PLAN_WAITS.portal", of.moment("at"))
                : say("attention.more.PLAN_WAITS.by", of.text("by"), of.moment("at"));
    }

    private static String ending(Figures of) {
        return of.number("days") < 0 ? "ended" : "ending";
    }

    private String exercise(Figures of) {
        return library.find(new ExerciseId(of.text("exercise")))
                .map(Exercise::name)
                .orElse(of.text("exercise"));
    }

    private static String join(String... sentences) {
        return Stream.of(sentences).filter(sentence -> !sentence.isBlank()).collect(Collectors.joining(" "));
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    /** The plain values of a cause; one that is not there is empty, never zero on a screen. */
    private record Figures(Cause cause) {

        boolean has(String name) {
            return cause.figures().containsKey(name);
        }

        String text(String name) {
            return cause.figures().getOrDefault(name, "");
        }

        long number(String name) {
            return Long.parseLong(text(name));
        }

        String day(String name) {
            return Times.date(LocalDate.parse(text(name)));
        }

        Instant moment(String name) {
            return Instant.parse(text(name));
        }
    }
}
