package app.comeback.plans;

import app.comeback.shared.Side;
import app.comeback.shared.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A dose in words, such as “2 × 8 each side, tempo 3-0-1” and “every 2nd day”; the same words wherever it is shown. */
@Component
public class DoseWords {

    private final Texts texts;
    private final PlaceWords places;
    private final ExerciseBook exercises;

    DoseWords(Texts texts, PlaceWords places, ExerciseBook exercises) {
        this.texts = texts;
        this.places = places;
        this.exercises = exercises;
    }

    /** How much of an exercise, without how often and without the rest. */
    public String amount(Locale locale, PlanItem item) {
        return amount(locale, item.dose(), side(locale, item));
    }

    /**
     * The same for a side in other words than left and right.
     *
     * @param side such as “injured side”; empty to name none
     */
    public String amount(Locale locale, Prescription dose, String side) {
        List<String> words = new ArrayList<>();
        words.add(side.isEmpty() ? times(locale, dose) : times(locale, dose) + " " + side);
        addIf(words, load(locale, dose.loadKg()));
        addIf(words, say(locale, "plans.words.effort", dose.effortPercent()));
        addIf(words, dose.tempo().isEmpty() ? null : texts.get(locale, "plans.words.tempo", dose.tempo()));
        return String.join(", ", words);
    }

    /** How often, such as “twice a day” or “every 3rd day”. */
    public String often(Locale locale, Prescription dose) {
        return dose.perDay() > 1
                ? texts.get(locale, "plans.words.per-day", dose.perDay(), dose.everyDays())
                : texts.get(locale, "plans.words.every", dose.everyDays());
    }

    /** When an item of a plan is done: on which days of its board, or how often. */
    public String when(Locale locale, @Nullable PlanBoard board, PlanItem item) {
        if (board == null) {
            return often(locale, item.dose());
        }
        String days = places.of(locale, board, item);
        int perDay = item.dose().perDay();
        return perDay > 1 ? texts.get(locale, "plans.words.per-day", perDay, 1) + ": " + days : days;
    }

    /** The rest after a set, in words; “no rest” for none. */
    public String rest(Locale locale, Prescription dose) {
        return texts.get(locale, "plans.words.rest", dose.restSeconds());
    }

    private String times(Locale locale, Prescription dose) {
        List<String> factors = new ArrayList<>();
        Integer reps = dose.reps();
        boolean isLap = reps != null && reps == 1 && dose.metres() != null;
        addIf(factors, reps == null || isLap ? null : reps.toString());
        addIf(factors, dose.minutes() == null ? say(locale, "plans.words.metres", dose.metres()) : null);
        addIf(factors, say(locale, "plans.words.seconds", dose.holdSeconds()));
        addIf(factors, say(locale, "plans.words.minutes", dose.minutes()));
        if (dose.sets() > 1 || (factors.size() == 1 && dose.minutes() == null)) {
            factors.addFirst(Integer.toString(dose.sets()));
        }
        return String.join(" × ", factors);
    }

    private String side(Locale locale, PlanItem item) {
        return item.side() != Side.BOTH || exercises.isPerSide(item)
                ? texts.get(locale, "plans.words.side." + item.side())
                : "";
    }

    private @Nullable String load(Locale locale, @Nullable BigDecimal kilograms) {
        return kilograms == null || kilograms.signum() == 0
                ? null
                : texts.get(locale, "plans.words.load", kilograms.stripTrailingZeros());
    }

    private @Nullable String say(Locale locale, String key, @Nullable Integer number) {
        return number == null ? null : texts.get(locale, key, number);
    }

    private static void addIf(List<String> words, @Nullable String word) {
        if (word != null) {
            words.add(word);
        }
    }
}
