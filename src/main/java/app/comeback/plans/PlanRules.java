package app.comeback.plans;

import app.comeback.assessments.Presentation;
import app.comeback.care.CareRole;
import app.comeback.exercises.ExerciseId;
import app.comeback.protocols.MenuEntry;
import app.comeback.protocols.PainProfile;
import app.comeback.protocols.PresentationClass;
import app.comeback.protocols.Protocol;
import app.comeback.shared.Refused;
import java.util.Optional;
import java.util.Set;

/** Who may put what into a plan: each rule allows, or says why not. */
final class PlanRules {

    private static final int REASON_LENGTH = 2_000;

    /** Problems that must be seen by a physician; exercise could harm, so there is no plan. */
    private static final Set<PresentationClass> REFER =
            Set.of(PresentationClass.SUSPECTED_AVULSION, PresentationClass.REFERRED_NEURAL);

    private PlanRules() {}

    /** A suspected avulsion and nerve pain never get a plan. */
    static Optional<Hindrance> presentation(Presentation presentation) {
        return REFER.contains(presentation.presentation())
                ? Optional.of(Hindrance.of("plans.refused.refer." + presentation.presentation()))
                : Optional.empty();
    }

    /** A trainer decides where the presentation leaves it to trainers; otherwise only a clinician does. */
    static Optional<Hindrance> entitled(CareRole role, Presentation presentation) {
        return role == CareRole.CLINICIAN || presentation.isTrainerLed()
                ? Optional.empty()
                : Optional.of(Hindrance.of("plans.refused.clinician"));
    }

    /**
     * The pain profile is one of the rule set's, for this phase or an earlier one, and a clinician's where the rule set
     * says so.
     *
     * @param running the profile that a clinician chose before, which a trainer may leave as it is; empty for none
     */
    static Optional<Hindrance> profile(Protocol protocol, String code, int phase, CareRole role, String running) {
        Optional<PainProfile> profile = protocol.painProfile(code);
        if (profile.isEmpty()) {
            return Optional.of(Hindrance.of("plans.refused.profile"));
        }
        if (profile.get().fromPhase() > phase) {
            return Optional.of(
                    Hindrance.of("plans.refused.profile-phase", profile.get().fromPhase()));
        }
        if (profile.get().clinicianOnly() && role != CareRole.CLINICIAN && !code.equals(running)) {
            return Optional.of(Hindrance.of("plans.refused.profile-clinician"));
        }
        return Optional.empty();
    }

    /**
     * An exercise is on the rule set's menu for this phase or an earlier one; where only a clinician may unlock it, a
     * clinician does or did. One that is not on the menu is a clinician's decision.
     *
     * @param unlocked whether the running version holds it already
     */
    static Optional<Hindrance> menu(
            Protocol protocol, ExerciseId exercise, String name, int phase, CareRole role, boolean unlocked) {
        Optional<MenuEntry> entry = entry(protocol, exercise);
        int first = entry.flatMap(there -> there.phases().stream().min(Integer::compare))
                .orElse(phase);
        if (first > phase) {
            return Optional.of(Hindrance.of("plans.refused.later-phase", name, first));
        }
        boolean needsClinician = entry.map(MenuEntry::clinicianUnlocks).orElse(true);
        return needsClinician && role != CareRole.CLINICIAN && !unlocked
                ? Optional.of(Hindrance.of("plans.refused.unlock", name))
                : Optional.empty();
    }

    private static Optional<MenuEntry> entry(Protocol protocol, ExerciseId exercise) {
        return protocol.menu().stream()
                .filter(entry -> entry.exercise().equals(exercise))
                .findFirst();
    }

    /**
     * The reason without blanks around it.
     *
     * @throws Refused when there is none, or it is longer than 2,000 characters
     */
    static String reason(String typed) {
        String reason = typed.strip();
        if (reason.isEmpty()) {
            throw new Refused("plans.refused.reason");
        }
        if (reason.length() > REASON_LENGTH) {
            throw new Refused("plans.refused.reason-long", REASON_LENGTH);
        }
        return reason;
    }
}
