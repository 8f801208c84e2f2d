package app.comeback.plans;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** On which days an exercise is due: a pure function of the version and the day it was published. */
final class PlanCalendar {

    private PlanCalendar() {}

    /**
     * What is due on a day, in order and with the doses of that day; nothing before the version was published.
     *
     * @param published the day the version was published, in the client's zone
     */
    static List<PlanItem> due(PlanContent content, LocalDate published, LocalDate day) {
        PlanBoard board = content.board();
        if (day.isBefore(published)) {
            return List.of();
        }
        return board == null
                ? content.items().stream()
                        .filter(item -> sessionsOn(item.dose(), published, day) > 0)
                        .toList()
                : PlanBoards.dayOf(board, day)
                        .map(there -> PlanBoards.items(there, content.items()))
                        .orElse(List.of());
    }

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
