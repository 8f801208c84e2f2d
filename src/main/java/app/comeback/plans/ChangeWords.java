package app.comeback.plans;

import app.comeback.protocols.PainProfile;
import app.comeback.protocols.Protocol;
import app.comeback.shared.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Differences in plain sentences, as the client is told and as they are kept with the version. */
@Component
class ChangeWords {

    private final Texts texts;
    private final DoseWords doses;
    private final ExerciseBook exercises;

    ChangeWords(Texts texts, DoseWords doses, ExerciseBook exercises) {
        this.texts = texts;
        this.doses = doses;
        this.exercises = exercises;
    }

    /** One sentence for each difference. */
    List<String> of(Locale locale, Protocol protocol, PlanContent before, PlanContent after) {
        return PlanDifference.between(before, after).stream()
                .map(change -> sentence(locale, protocol, change))
                .toList();
    }

    private String sentence(Locale locale, Protocol protocol, PlanChange change) {
        return switch (change) {
            case PlanChange.Sessions(int before, int after) ->
                texts.get(locale, "plans.change.sessions", before, after);
            case PlanChange.Profile(String before, String after) ->
                texts.get(
                        locale,
                        "plans.change.profile",
                        limits(locale, protocol, before),
                        limits(locale, protocol, after));
            case PlanChange.Added(PlanItem item, int place) ->
                texts.get(locale, "plans.change.added", whole(locale, item), place);
            case PlanChange.Removed(PlanItem item) -> texts.get(locale, "plans.change.removed", name(item));
            case PlanChange.Replaced(PlanItem before, PlanItem after) ->
                texts.get(locale, "plans.change.replaced", name(before), whole(locale, after));
            case PlanChange.Moved(PlanItem item, int place) ->
                texts.get(locale, "plans.change.moved", name(item), place);
            case PlanChange.Amount(PlanItem before, PlanItem after) ->
                arrow(locale, after, doses.amount(locale, before), doses.amount(locale, after));
            case PlanChange.Often(PlanItem before, PlanItem after) ->
                arrow(locale, after, doses.often(locale, before.dose()), doses.often(locale, after.dose()));
            case PlanChange.Rest(PlanItem before, PlanItem after) ->
                arrow(locale, after, doses.rest(locale, before.dose()), doses.rest(locale, after.dose()));
            case PlanChange.Grouped(PlanItem item) ->
                item.superset() == null
                        ? texts.get(locale, "plans.change.alone", name(item))
                        : texts.get(locale, "plans.change.grouped", name(item), item.superset());
            case PlanChange.Essential(PlanItem item) ->
                texts.get(
                        locale, item.essential() ? "plans.change.essential" : "plans.change.not-essential", name(item));
            case PlanChange.Note(PlanItem item) ->
                item.note().isEmpty()
                        ? texts.get(locale, "plans.change.no-note", name(item))
                        : texts.get(locale, "plans.change.note", name(item), item.note());
        };
    }

    private String arrow(Locale locale, PlanItem item, String before, String after) {
        return texts.get(locale, "plans.change.from-to", name(item), before, after);
    }

    private String whole(Locale locale, PlanItem item) {
        return texts.get(
                locale, "plans.words.whole", name(item), doses.amount(locale, item), doses.often(locale, item.dose()));
    }

    private String limits(Locale locale, Protocol protocol, String code) {
        return protocol.painProfile(code)
                .map(profile -> limits(locale, profile))
                .orElse(code);
    }

    private String limits(Locale locale, PainProfile profile) {
        return texts.get(locale, "plans.words.limits", profile.greenMax(), profile.amberMax());
    }

    private String name(PlanItem item) {
        return exercises.name(item.exercise());
    }
}
