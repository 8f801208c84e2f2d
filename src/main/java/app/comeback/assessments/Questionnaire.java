package app.comeback.assessments;

import app.comeback.assessments.Question.Kind;
import app.comeback.assessments.Question.Section;
import app.comeback.exercises.Equipment;
import app.comeback.protocols.GoalLevel;
import app.comeback.protocols.Protocols;
import app.comeback.protocols.RedFlag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The questions of the intake in their order: warning signs first, because they may end it. */
@Component
class Questionnaire {

    static final String SIDE = "story.side";
    static final String MECHANISM = "story.mechanism";
    static final String ONSET = "story.onset";
    static final String POP = "story.pop";
    static final String WALKING = "story.walking";
    static final String BRUISE = "story.bruise";
    static final String IMAGING = "story.imaging";
    static final String IMAGING_DAY = "story.imaging-day";
    static final String IMAGING_BY = "story.imaging-by";
    static final String WORDS = "story.words";
    static final String REGULAR = "screening.regular";
    static final String DISEASE = "screening.disease";
    static final String SYMPTOMS = "screening.symptoms";
    static final String BELOW_KNEE = "signs.below-knee";
    static final String RAISE = "signs.leg-raise";
    static final String CROSSED_RAISE = "signs.crossed-leg-raise";
    static final String NERVE = "signs.nerve";
    static final String BACK = "signs.back";
    static final String TENDER = "signs.tender";
    static final String SIT_BONE = "signs.sit-bone";
    static final String LIMITS = "signs.limits";
    static final String PAIN = "goal.pain";
    static final String LEVEL = "goal.level";
    static final String MINUTES = "goal.minutes";
    static final String DAYS = "goal.days";
    static final String EQUIPMENT = "goal.equipment";

    private static final List<String> YES_OR_NO = List.of("YES", "NO");

    private static final List<Question> OWN = List.of(
            yesNo(REGULAR, Section.SCREENING),
            yesNo(DISEASE, Section.SCREENING),
            yesNo(SYMPTOMS, Section.SCREENING),
            choice(SIDE, Section.STORY, "LEFT", "RIGHT", "BOTH"),
            choice(
                    MECHANISM,
                    Section.STORY,
                    "SPRINTING",
                    "STRETCHING",
                    "OTHER_SUDDEN",
                    "GRADUAL",
                    "BLOW",
                    "AFTER_LOAD",
                    "CRAMP"),
            of(ONSET, Section.STORY, Kind.DAY),
            yesNo(POP, Section.STORY),
            choice(WALKING, Section.STORY, "NORMAL", "LIMP", "NOT"),
            choice(BRUISE, Section.STORY, "NONE", "SMALL", "LARGE"),
            yesNo(IMAGING, Section.STORY),
            new Question(IMAGING_DAY, Section.STORY, Kind.DAY, List.of(), null, IMAGING),
            new Question(IMAGING_BY, Section.STORY, Kind.TEXT, List.of(), null, IMAGING),
            of(WORDS, Section.STORY, Kind.TEXT),
            yesNo(SIT_BONE, Section.SIGNS),
            yesNo(LIMITS, Section.SIGNS),
            yesNo(TENDER, Section.SIGNS),
            yesNo(BELOW_KNEE, Section.SIGNS),
            yesNo(NERVE, Section.SIGNS),
            yesNo(RAISE, Section.SIGNS),
            yesNo(CROSSED_RAISE, Section.SIGNS),
            yesNo(BACK, Section.SIGNS),
            of(PAIN, Section.GOAL, Kind.PAIN),
            new Question(LEVEL, Section.GOAL, Kind.CHOICE, names(GoalLevel.values()), null, null),
            new Question(MINUTES, Section.GOAL, Kind.NUMBER, List.of("5", "240"), null, null),
            new Question(DAYS, Section.GOAL, Kind.NUMBER, List.of("1", "7"), null, null),
            new Question(EQUIPMENT, Section.GOAL, Kind.MANY, names(Equipment.values()), null, null));

    private final Protocols protocols;

    Questionnaire(Protocols protocols) {
        this.protocols = protocols;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static Question yesNo(String key, Section section) {
        return new Question(key, section, Kind.YES_NO, YES_OR_NO, null, null);
    }

    private static Question choice(String key, Section section, String... options) {
        return new Question(key, section, Kind.CHOICE, List.of(options), null, null);
    }

    private static Question of(String key, Section section, Kind kind) {
        return new Question(key, section, kind, List.of(), null, null);
    }

    /** Every question there is. */
    List<Question> all() {
        List<Question> all = new ArrayList<>();
        protocols.redFlags().stream()
                .filter(RedFlag::askedAtIntake)
                .map(flag -> new Question(flag.id(), Section.SAFETY, Kind.YES_NO, YES_OR_NO, flag.question(), null))
                .forEach(all::add);
        all.addAll(OWN);
        return all;
    }

    /** The questions that are asked of somebody who answered like this. */
    List<Question> asked(Answers answers) {
        return all().stream()
                .filter(question -> question.onlyIf() == null || answers.isYes(question.onlyIf()))
                .toList();
    }

    Optional<Question> find(String key) {
        return all().stream().filter(question -> question.key().equals(key)).findFirst();
    }

    Optional<RedFlag> redFlag(String key) {
        return protocols.redFlags().stream()
                .filter(flag -> flag.askedAtIntake() && flag.id().equals(key))
                .findFirst();
    }
}
