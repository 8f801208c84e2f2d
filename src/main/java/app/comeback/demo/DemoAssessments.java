package app.comeback.demo;

import app.comeback.assessments.AssessmentDesk;
import app.comeback.assessments.Imaging;
import app.comeback.assessments.Intake;
import app.comeback.assessments.Question;
import app.comeback.care.ConsentDesk;
import app.comeback.care.ConsentPurpose;
import app.comeback.exercises.Equipment;
import app.comeback.protocols.GoalLevel;
import app.comeback.protocols.PresentationClass;
import app.comeback.shared.AccountId;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Side;
import app.comeback.shared.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings a client into care: consents, the intake's answers, and what a clinician makes of them. */
@Component
class DemoAssessments {

    private final ConsentDesk consents;
    private final Intake intake;
    private final AssessmentDesk desk;
    private final Texts texts;
    private final Clock clock;
    private final PortalProperties properties;

    DemoAssessments(
            ConsentDesk consents,
            Intake intake,
            AssessmentDesk desk,
            Texts texts,
            Clock clock,
            PortalProperties properties) {
        this.consents = consents;
        this.intake = intake;
        this.desk = desk;
        this.texts = texts;
        this.clock = clock;
        this.properties = properties;
    }

    void consent(Cast cast, DemoPerson client, List<DemoPerson> team) {
        cast.does(client, () -> {
            consents.give(UUID.randomUUID(), consents.wording(ConsentPurpose.CARE, Locale.ENGLISH));
            for (DemoPerson member : team) {
                consents.share(
                        UUID.randomUUID(),
                        cast.account(member),
                        consents.wording(ConsentPurpose.SHARING, Locale.ENGLISH));
            }
        });
    }

    /** Answers every question that is asked, and hands the answers in. */
    void answer(Cast cast, DemoPerson client, DemoAnswers answers) {
        cast.does(client, () -> {
            intake.progress().questions().forEach(question -> answer(question, answers));
            intake.submit(UUID.randomUUID());
        });
    }

    private void answer(Question question, DemoAnswers answers) {
        String value = answers.answer(question.key(), otherwise(question, answers));
        intake.answer(new Intake.Answer(UUID.randomUUID(), question.key(), 0, value));
    }

    private String otherwise(Question question, DemoAnswers answers) {
        return switch (question.kind()) {
            case YES_NO -> "NO";
            case DAY -> today().minusDays(answers.daysSinceOnset()).toString();
            default -> Question.UNKNOWN;
        };
    }

    /** The physiotherapist agrees with what the portal proposes: a slight strain on the left. */
    void confirm(Cast cast, DemoPerson client) {
        AccountId account = cast.account(client);
        cast.does(DemoPerson.PHYSIO, () -> {
            Intake.Submitted answers = Objects.requireNonNull(desk.open(account).intake());
            desk.confirm(new AssessmentDesk.Confirm(
                    account,
                    0,
                    answers.version(),
                    PresentationClass.ACUTE_STRAIN,
                    Side.LEFT,
                    today().minusDays(DemoAnswers.STRAIN.daysSinceOnset()),
                    1,
                    false,
                    true,
                    Imaging.NONE,
                    GoalLevel.RUNNER,
                    45,
                    6,
                    Set.of(
                            Equipment.BIKE,
                            Equipment.CHAIR,
                            Equipment.RUNNING_SPACE,
                            Equipment.SLIDER,
                            Equipment.TOWEL,
                            Equipment.WALL),
                    texts.get(Locale.ENGLISH, "demo.recovery.confirmed")));
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(properties.zone()));
    }
}
