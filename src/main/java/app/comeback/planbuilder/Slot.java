package app.comeback.planbuilder;

import java.time.DayOfWeek;

/**
 * A day of the board.
 *
 * @param week from 0
 * @param day which day of that week
 */
public record Slot(int week, DayOfWeek day) {}
