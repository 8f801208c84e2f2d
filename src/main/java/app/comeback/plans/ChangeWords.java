package app.comeback.plans;

import app.comeback.protocols.PainProfile;
import app.comeback.protocols.Protocol;
import app.comeback.shared.Formats;
import app.comeback.shared.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Differences in plain sentences, as the client is told and as they are kept with the version. */
@Component
class ChangeWords {

    private final Texts texts;
    private final DoseWords doses;
    private final PlaceWords places;
    private final ExerciseBook exercises;

    ChangeWords(Texts texts, DoseWords doses, PlaceWords places, ExerciseBook exercises) {
        this.texts = texts;
        this.doses = doses;
        this.places = places;
        this.exercises = exercises;
    }

    /** One sentence for each difference. */
    List<String> of(Locale locale, Protocol protocol, PlanContent before, PlanContent after) {
        return PlanDifference.between(before, after).stream()
                .map(change -> sentence(locale, protocol, change, after))
                .toList();
    }

    private String sentence(Locale locale, Protocol protocol, PlanChange change, PlanContent after) {
        PlanBoard board = after.board();
        if (board == null) {
            return sentence(locale, protocol, change);
        }
        int weeks = board.weeks().size();
        return switch (change) {
            case PlanChange.Added(PlanItem item, int place) ->
                texts.get(
                        locale,
                        "plans.change.added-on",
                        name(item),
                        doses.amount(locale, item),
                        places.of(locale, board, item));
            case PlanChange.Replaced(PlanItem before, PlanItem item) ->
                texts.get(
                        locale,
                        "plans.change.replaced",
                        name(before),
                        texts.get(
                                locale,
                                "plans.words.whole",
                                name(item),
                                doses.amount(locale, item),
                                places.of(locale, board, item)));
            case PlanChange.Placed(PlanItem item, SortedSet<Place> on) ->
                texts.get(locale, "plans.change.placed", name(item), places.of(locale, on, weeks));
            case PlanChange.DayDose(PlanItem item, SortedSet<Place> on) ->
                texts.get(
                        locale,
                        "plans.change.day-dose",
                        name(item),
                        doses.amount(locale, item),
                        places.of(locale, on, weeks));
            case PlanChange.Together(PlanBoard.Kind kind, int restSeconds, List<PlanItem> items, SortedSet<Place> on) ->
                texts.get(
                        locale,
                        "plans.change.together",
                        items.stream().map(this::name).collect(Collectors.joining(", ")),
                        texts.get(locale, "plans.words.kind." + kind),
                        restSeconds,
                        places.of(locale, on, weeks));
            case PlanChange.Arranged(SortedSet<Place> on) ->
                texts.get(locale, "plans.change.arranged", places.of(locale, on, weeks));
            default -> sentence(locale, protocol, change);
        };
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
            case PlanChange.Boarded(int weeks, LocalDate startsOn) ->
                texts.get(locale, "plans.change.boarded", weeks, day(locale, startsOn));
            case PlanChange.Unboarded() -> texts.get(locale, "plans.change.unboarded");
            case PlanChange.Weeks(int before, int after) -> texts.get(locale, "plans.change.weeks", before, after);
            case PlanChange.Begins(LocalDate startsOn) ->
                texts.get(locale, "plans.change.begins", day(locale, startsOn));
            case PlanChange.Placed _, PlanChange.DayDose _, PlanChange.Together _, PlanChange.Arranged _ ->
                throw new IllegalStateException("Only a board has days");
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

    private static String day(Locale locale, LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Formats.of(locale))
                .format(date);
    }

    private String name(PlanItem item) {
        return exercises.name(item.exercise());
    }
}
