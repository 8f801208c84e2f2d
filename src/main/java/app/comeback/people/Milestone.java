package app.comeback.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The days on which a coming end is told: 60 and 14 days before the last day, and on it. */
enum Milestone {
    SIXTY_DAYS(60),
    FOURTEEN_DAYS(14),
    LAST_DAY(0);

    /** How long before the last day the first notice goes out. */
    static final int EARLIEST_DAYS = SIXTY_DAYS.daysBefore;

    private final int daysBefore;

    Milestone(int daysBefore) {
        this.daysBefore = daysBefore;
    }

    int daysBefore() {
        return daysBefore;
    }

    /** Those reached on the day, the most urgent last; a late job finds several and tells only the last. */
    static List<Milestone> reached(LocalDate lastDay, LocalDate today) {
        return Arrays.stream(values())
                .filter(milestone -> !today.isBefore(lastDay.minusDays(milestone.daysBefore)))
                .toList();
    }
}
