package app.comeback.templates;

import app.comeback.assessments.Presentation;
import app.comeback.care.CareRole;
import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.Restriction;
import app.comeback.plans.PlanBoard;
import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanContent;
import app.comeback.plans.PlanItem;
import app.comeback.plans.PlanOrigin;
import app.comeback.protocols.Protocol;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a template a plan for one client: a pure function. It only ever takes away, lowers or spreads out, and says
 * each time what and why.
 */
final class TemplateAdaptation {

    private TemplateAdaptation() {}

    /**
     * What a template is adapted to.
     *
     * @param client for whom; items get ids of their own for each client
     * @param ref the template's version
     * @param name its name
     * @param template what it holds
     * @param protocol the client's rule set
     * @param phase the phase the plan would be for
     * @param role what the practitioner may decide for the client
     * @param presentation what a clinician confirmed, with the client's days and equipment
     * @param restrictions what the client must not do
     * @param running what the client does already
     * @param profile the pain profile that runs; null without a plan
     * @param library the exercises
     * @param monday the first day
     * @param fit what gives way when the template trains on more days than the client has
     */
    record Given(
            AccountId client,
            PlanOrigin ref,
            String name,
            TemplateContent template,
            Protocol protocol,
            int phase,
            CareRole role,
            Presentation presentation,
            Collection<Restriction> restrictions,
            List<PlanItem> running,
            @Nullable String profile,
            Function<ExerciseId, Optional<Exercise>> library,
            LocalDate monday,
            Fit fit) {}

    /**
     * What was left out or changed.
     *
     * @param name the exercise, or the template for what concerns all of it
     * @param key the reason's translation key
     * @param arguments what the reason's placeholders stand for; a {@link Word} is translated itself
     */
    record Said(String name, String key, List<Object> arguments) {}

    /** A translation key that stands in a sentence. */
    record Word(String key) {}

    /** The plan, and what became of the template on the way. */
    record Result(PlanContent content, List<Said> said) {

        /** Whether what was left trained on more days a week than the client has, so that the other fit differs. */
        boolean isTooFull() {
            return said.stream()
                    .anyMatch(one ->
                            one.key().equals(AdaptedDays.FEWER) || one.key().equals(AdaptedDays.MOVED));
        }
    }

    /**
     * Adapts.
     *
     * @throws Refused when nothing of the template is left for this client
     */
    static Result adapt(Given given) {
        List<Said> said = new ArrayList<>();
        AdaptedItems items = AdaptedItems.of(given, said);
        PlanBoard board = AdaptedDays.of(given, items, said);
        Set<UUID> used = board.entries().map(Entry::item).collect(Collectors.toSet());
        List<PlanItem> kept =
                items.all().filter(item -> used.contains(item.id())).toList();
        return new Result(
                new PlanContent(board.sessionsPerWeek(), painProfile(given, said), kept, board, given.ref()),
                List.copyOf(said));
    }

    /** The template's profile where it may be chosen; else the running one, else the rule set's first that may. */
    private static String painProfile(Given given, List<Said> said) {
        String wanted = given.template().painProfile();
        if (mayChoose(given, wanted)) {
            return wanted;
        }
        said.add(new Said(given.name(), "templates.changed.profile", List.of()));
        String running = given.profile();
        return running != null
                ? running
                : given.protocol().painProfiles().stream()
                        .map(profile -> profile.code())
                        .filter(code -> mayChoose(given, code))
                        .findFirst()
                        .orElseThrow(() -> new Refused("plans.refused.profile"));
    }

    private static boolean mayChoose(Given given, String code) {
        return given.protocol().painProfile(code).stream()
                .anyMatch(profile -> profile.fromPhase() <= given.phase()
                        && (!profile.clinicianOnly()
                                || given.role() == CareRole.CLINICIAN
                                || code.equals(given.profile())));
    }

    /** The id that something of the template has in this client's plan. */
    static UUID id(Given given, UUID inTemplate) {
        return UUID.nameUUIDFromBytes((given.client() + ":" + inTemplate).getBytes(StandardCharsets.UTF_8));
    }
}
