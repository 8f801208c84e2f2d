package app.comeback.assessments;

import app.comeback.protocols.PresentationClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Proposes the presentation class from the answers, the gravest possibility first: what would be made worse by loading
 * is thought of before what loading helps. It proposes and never confirms.
 */
final class PresentationPolicy {

    private static final Set<String> SUDDEN = Set.of("SPRINTING", "STRETCHING", "OTHER_SUDDEN");

    private PresentationPolicy() {}

    static Proposal propose(Answers answers) {
        List<String> reasons = tornOff(answers);
        if (!reasons.isEmpty()) {
            return new Proposal(PresentationClass.SUSPECTED_AVULSION, reasons);
        }
        reasons = nerve(answers);
        if (!reasons.isEmpty()) {
            return new Proposal(PresentationClass.REFERRED_NEURAL, reasons);
        }
        String mechanism = answers.find(Questionnaire.MECHANISM).orElse("");
        if (SUDDEN.contains(mechanism)) {
            return new Proposal(PresentationClass.ACUTE_STRAIN, List.of("assessments.reason.sudden"));
        }
        return switch (mechanism) {
            case "BLOW" -> contusion("assessments.reason.blow");
            case "AFTER_LOAD" -> contusion("assessments.reason.after-load");
            case "CRAMP" -> contusion("assessments.reason.cramp");
            case "GRADUAL" -> gradual(answers);
            default -> new Proposal(null, List.of("assessments.reason.unclear"));
        };
    }

    private static List<String> tornOff(Answers answers) {
        List<String> reasons = new ArrayList<>();
        if (answers.isYes("RF-06")) {
            reasons.add("assessments.reason.avulsion-signs");
        }
        if (answers.isYes(Questionnaire.POP)) {
            if (answers.is(Questionnaire.BRUISE, "LARGE")) {
                reasons.add("assessments.reason.pop-bruise");
            }
            if (answers.is(Questionnaire.WALKING, "NOT")) {
                reasons.add("assessments.reason.pop-walking");
            }
        }
        return reasons;
    }

    private static List<String> nerve(Answers answers) {
        List<String> reasons = new ArrayList<>();
        if (answers.isYes(Questionnaire.BELOW_KNEE)) {
            reasons.add("assessments.reason.below-knee");
        }
        if (answers.isYes(Questionnaire.NERVE) || answers.isYes("RF-08") || answers.isYes("RF-08.foot-drop")) {
            reasons.add("assessments.reason.nerve");
        }
        if (answers.isYes(Questionnaire.CROSSED_RAISE)) {
            reasons.add("assessments.reason.crossed-raise");
        }
        if (answers.isYes(Questionnaire.BACK)
                && answers.isYes(Questionnaire.RAISE)
                && answers.is(Questionnaire.TENDER, "NO")) {
            reasons.add("assessments.reason.back-raise");
        }
        return reasons;
    }

    private static Proposal contusion(String reason) {
        return new Proposal(PresentationClass.CONTUSION_DOMS_CRAMP, List.of(reason));
    }

    private static Proposal gradual(Answers answers) {
        if (answers.isYes(Questionnaire.SIT_BONE)) {
            return new Proposal(PresentationClass.PROX_TENDINOPATHY, List.of("assessments.reason.sit-bone"));
        }
        return answers.is(Questionnaire.LIMITS, "NO")
                ? new Proposal(PresentationClass.TIGHTNESS_NONSPECIFIC, List.of("assessments.reason.stiff"))
                : new Proposal(null, List.of("assessments.reason.unclear"));
    }
}
