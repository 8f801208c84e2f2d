package app.comeback.plans;

import app.comeback.assessments.Presentation;
import app.comeback.care.CareRole;
import app.comeback.exercises.Clearance;
import app.comeback.exercises.Equipment;
import app.comeback.exercises.Exercise;
import app.comeback.exercises.Restriction;
import app.comeback.exercises.UnlockRole;
import app.comeback.protocols.MenuEntry;
import app.comeback.protocols.PainProfile;
import app.comeback.protocols.Protocol;
import app.comeback.shared.AccountId;
import app.comeback.shared.Side;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Proposes the exercises of a phase: a pure function of the rule set, the client and the library. Exercises come in the
 * menu's order of priority and fill the client's minutes; those of the ten-minute minimum are always among them.
 */
final class PlanProposal {

    private static final int MINIMUM_MINUTES = 10;
    private static final int DAYS_PER_WEEK = 7;

    private final Given given;
    private final List<PlanItem> items = new ArrayList<>();
    private final List<Proposal.LeftOut> leftOut = new ArrayList<>();
    private int minimum;
    private boolean minimumFull;
    private int minutes;

    private PlanProposal(Given given) {
        this.given = given;
    }

    /**
     * What a proposal is made from.
     *
     * @param client for whom; items get ids of their own for each client
     * @param protocol the rule set
     * @param phase the phase, from 1
     * @param presentation what a clinician confirmed, with the client's minutes, days and equipment
     * @param restrictions what the client must not do
     * @param library the exercises
     * @param proposer whoever will look at it: what only clinicians may unlock is proposed to clinicians alone
     * @param running the items that go on: they keep their dose
     */
    record Given(
            AccountId client,
            Protocol protocol,
            int phase,
            Presentation presentation,
            Collection<Restriction> restrictions,
            Collection<Exercise> library,
            CareRole proposer,
            List<PlanItem> running) {}

    static Proposal of(Given given) {
        PlanProposal proposal = new PlanProposal(given);
        given.protocol().menu().stream()
                .filter(entry -> entry.phases().contains(given.phase()))
                .sorted(Comparator.comparingInt(MenuEntry::priority).thenComparing(MenuEntry::exercise))
                .forEach(proposal::consider);
        return new Proposal(
                given.phase(),
                sessionsPerWeek(given),
                painProfile(given),
                proposal.items,
                proposal.minutes,
                given.presentation().minutesPerDay(),
                proposal.leftOut);
    }

    private void consider(MenuEntry entry) {
        Optional<Exercise> found = given.library().stream()
                .filter(exercise -> exercise.id().equals(entry.exercise()))
                .findFirst();
        if (found.isEmpty()) {
            leaveOut(entry, entry.exercise().value(), Proposal.Why.UNKNOWN, List.of());
            return;
        }
        Exercise exercise = found.get();
        Side side = side(exercise);
        Clearance clearance = Clearance.check(exercise, side, given.restrictions());
        List<String> missing = missing(exercise);
        if (!clearance.isCleared()) {
            leaveOut(entry, exercise.name(), why(clearance), ExerciseBook.reasonKeys(clearance));
        } else if (needsClinician(entry, exercise) && given.proposer() != CareRole.CLINICIAN) {
            leaveOut(entry, exercise.name(), Proposal.Why.CLINICIAN, List.of());
        } else if (!missing.isEmpty()) {
            leaveOut(entry, exercise.name(), Proposal.Why.EQUIPMENT, missing);
        } else {
            fit(entry, exercise, side);
        }
    }

    /** Both legs where each works by itself, unless only the injured one may. */
    private Side side(Exercise exercise) {
        Optional<Side> planned = running(exercise).map(PlanItem::side);
        if (planned.isPresent()) {
            return planned.get();
        }
        Clearance both = Clearance.check(exercise, Side.BOTH, given.restrictions());
        boolean onlyInjured = both instanceof Clearance.Blocked blocked
                && blocked.openSide() == given.presentation().side();
        return onlyInjured ? given.presentation().side() : Side.BOTH;
    }

    private void fit(MenuEntry entry, Exercise exercise, Side side) {
        PlanItem item = item(entry, exercise, side);
        int once = SessionTime.minutes(item, SessionTime.isPerSide(exercise));
        int aDay = once * item.dose().perDay();
        boolean isMinimum = !minimumFull && (items.isEmpty() || minimum + once <= MINIMUM_MINUTES);
        minimumFull |= !isMinimum;
        if (isMinimum || minutes + aDay <= given.presentation().minutesPerDay()) {
            items.add(essential(item, isMinimum));
            minutes += aDay;
            minimum += once;
        } else {
            leaveOut(entry, exercise.name(), Proposal.Why.TIME, List.of());
        }
    }

    private PlanItem item(MenuEntry entry, Exercise exercise, Side side) {
        return running(exercise)
                .orElseGet(() -> new PlanItem(
                        itemId(given.client(), exercise),
                        exercise.id(),
                        side,
                        StartDose.of(exercise.dose()),
                        null,
                        false,
                        entry.note() == null ? "" : entry.note(),
                        cites(given.protocol())));
    }

    /** How an item names the rule set's version that it comes from. */
    static String cites(Protocol protocol) {
        return "protocol:%s:%d".formatted(protocol.ref().code(), protocol.ref().version());
    }

    private Optional<PlanItem> running(Exercise exercise) {
        return given.running().stream()
                .filter(item -> item.exercise().equals(exercise.id()))
                .findFirst();
    }

    private static UUID itemId(AccountId client, Exercise exercise) {
        return UUID.nameUUIDFromBytes((client + ":" + exercise.id()).getBytes(StandardCharsets.UTF_8));
    }

    private static PlanItem essential(PlanItem item, boolean essential) {
        return new PlanItem(
                item.id(),
                item.exercise(),
                item.side(),
                item.dose(),
                item.superset(),
                essential,
                item.note(),
                item.cites());
    }

    private static boolean needsClinician(MenuEntry entry, Exercise exercise) {
        return entry.clinicianUnlocks() || exercise.annotation().unlock() == UnlockRole.CLINICIAN;
    }

    private List<String> missing(Exercise exercise) {
        return exercise.annotation().equipment().stream()
                .filter(piece -> !given.presentation().equipment().contains(piece))
                .sorted()
                .map(PlanProposal::equipmentKey)
                .toList();
    }

    private static String equipmentKey(Equipment piece) {
        return "exercises.equipment." + piece;
    }

    private static Proposal.Why why(Clearance clearance) {
        return clearance instanceof Clearance.NotCleared ? Proposal.Why.NOT_CLEARED : Proposal.Why.BLOCKED;
    }

    private void leaveOut(MenuEntry entry, String name, Proposal.Why why, List<String> details) {
        leftOut.add(new Proposal.LeftOut(entry.exercise(), name, why, details));
    }

    private static int sessionsPerWeek(Given given) {
        int usual = given.protocol()
                .phase(given.phase())
                .map(phase -> phase.sessionsPerWeek())
                .orElse(1);
        return Math.clamp(Math.min(usual, given.presentation().daysPerWeek()), 1, DAYS_PER_WEEK);
    }

    /** The rule set's first profile that may be chosen in this phase, by whoever will look at it if there is one. */
    private static String painProfile(Given given) {
        List<PainProfile> possible = given.protocol().painProfiles().stream()
                .filter(profile -> profile.fromPhase() <= given.phase())
                .toList();
        return possible.stream()
                .filter(profile -> !profile.clinicianOnly() || given.proposer() == CareRole.CLINICIAN)
                .findFirst()
                .or(() -> possible.stream().findFirst())
                .map(PainProfile::code)
                .orElse("");
    }
}
