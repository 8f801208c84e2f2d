package app.comeback.site;

import java.time.LocalDate;

/**
 * A date as the page shows it.
 *
 * @param date for machines
 * @param text for the reader
 */
record Day(LocalDate date, String text) {}
