package app.comeback.exercises.ui;

import app.comeback.exercises.Amount;
import app.comeback.exercises.Frequency;
import app.comeback.exercises.Programme;
import app.comeback.exercises.Range;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Doses in words, each number with its unit. */
final class DoseWords {

    private final Component screen;

    /** Words in the language of this screen. */
    DoseWords(Component screen) {
        this.screen = screen;
    }

    /** As in “3 sets, 8–10 repetitions, on one leg”. */
    String amount(Amount amount) {
        List<String> parts = new ArrayList<>();
        add(parts, "exercises.dose.sets", amount.sets());
        add(parts, "exercises.dose.reps", amount.reps());
        add(parts, "exercises.dose.hold", amount.holdSeconds());
        add(parts, "exercises.dose.minutes", amount.minutes());
        add(parts, "exercises.dose.metres", amount.metres());
        add(parts, "exercises.dose.effort", amount.effortPercent());
        add(parts, "exercises.dose.maximum", amount.repetitionMaximum());
        add(parts, "exercises.dose.contacts", amount.contacts());
        add(parts, "exercises.dose.rest", amount.restSeconds());
        if (amount.power() != null) {
            parts.add(screen.getTranslation("exercises.power." + amount.power()));
        }
        if (amount.note() != null) {
            parts.add(amount.note());
        }
        return String.join(", ", parts);
    }

    private void add(List<String> parts, String key, @Nullable Range range) {
        if (range != null) {
            parts.add(screen.getTranslation(key, range.to(), range.toString()));
        }
    }

    /** As in “every second day”. */
    String frequency(Frequency frequency) {
        String often = often(frequency);
        return frequency.hoursApart() == null
                ? often
                : often + ", " + screen.getTranslation("exercises.dose.apart", frequency.hoursApart());
    }

    private String often(Frequency frequency) {
        if (frequency.timesPerDay() != null) {
            return screen.getTranslation(
                    "exercises.dose.per-day",
                    frequency.timesPerDay().to(),
                    frequency.timesPerDay().toString());
        }
        if (frequency.timesPerWeek() != null) {
            return screen.getTranslation(
                    "exercises.dose.per-week",
                    frequency.timesPerWeek().to(),
                    frequency.timesPerWeek().toString());
        }
        return screen.getTranslation("exercises.dose.every", frequency.everyNthDay());
    }

    /** As in “3 times a week: 12, 10, 8 repetitions”. */
    String weeks(Programme.Weeks weeks) {
        String reps = weeks.repsOfSets().stream().map(Range::toString).collect(Collectors.joining(", "));
        return screen.getTranslation("exercises.dose.week-sessions", weeks.sessionsPerWeek(), reps);
    }
}
