package app.comeback.plans;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** On which days an exercise is due: a pure function of its dose and the day its version was published. */
final class PlanCalendar {

    private PlanCalendar() {}

    /**
     * How often the exercise is due on a day.
     *
     * @param published the day the version was published, in the client's zone; everything is due on it
     * @return 0 on a day of rest and before the version was published, otherwise the dose's sessions a day
     */
    static int sessionsOn(Prescription dose, LocalDate published, LocalDate day) {
        long days = ChronoUnit.DAYS.between(published, day);
        return days >= 0 && days % dose.everyDays() == 0 ? dose.perDay() : 0;
    }
}
