package app.comeback.assessments;

import static app.comeback.care.CarePeople.as;

import app.comeback.protocols.GoalLevel;
import app.comeback.protocols.PresentationClass;
import app.comeback.shared.Actor;
import app.comeback.shared.Side;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers whole intakes, and confirms what is the matter. */
@Component
public class TestIntakes {

    private static final Map<String, String> MILD = Map.of(
            "story.side", "LEFT",
            "story.mechanism", "SPRINTING",
            "story.onset", "2026-11-20",
            "story.walking", "LIMP",
            "story.bruise", "SMALL",
            "story.words", Question.UNKNOWN,
            "goal.pain", "4",
            "goal.level", "RUNNER",
            "goal.minutes", "30",
            "goal.days", "4");

    private final Intake intake;
    private final AssessmentDesk desk;

    TestIntakes(Intake intake, AssessmentDesk desk) {
        this.intake = intake;
        this.desk = desk;
    }

    /** Answers every question, no by default, and hands it in. */
    public void submit(Actor client, Map<String, String> others) {
        answerAll(client, others);
        as(client, () -> intake.submit(UUID.randomUUID()));
    }

    void answerAll(Actor client, Map<String, String> others) {
        Map<String, String> answers = new HashMap<>(MILD);
        answers.putAll(others);
        for (int round = 0; round < 2; round++) {
            as(client, () -> intake.progress()).questions().forEach(question -> {
                String fallback = question.kind() == Question.Kind.YES_NO ? "NO" : Question.UNKNOWN;
                answer(client, question.key(), answers.getOrDefault(question.key(), fallback));
            });
        }
    }

    void answer(Actor client, String question, String value) {
        Intake.Given before = as(client, () -> intake.progress()).given().get(question);
        as(
                client,
                () -> intake.answer(
                        new Intake.Answer(UUID.randomUUID(), question, before == null ? 0 : before.version(), value)));
    }

    public void confirm(Actor clinician, Actor client, @Nullable Integer grade) {
        as(clinician, () -> desk.confirm(command(clinician, client, grade)));
    }

    AssessmentDesk.Confirm command(Actor clinician, Actor client, @Nullable Integer grade) {
        AssessmentDesk.Overview overview = as(clinician, () -> desk.open(client.id()));
        AssessmentDesk.Confirmed before = overview.confirmed();
        Intake.Submitted handedIn = overview.intake();
        return new AssessmentDesk.Confirm(
                client.id(),
                before == null ? 0 : before.version(),
                handedIn == null ? 1 : handedIn.version(),
                PresentationClass.ACUTE_STRAIN,
                Side.LEFT,
                null,
                grade,
                false,
                true,
                Imaging.NONE,
                GoalLevel.RUNNER,
                30,
                4,
                Set.of(),
                "Examined on video");
    }
}
