package app.comeback.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tally of a quarter as a table: a row for each figure, a column for each kind of text.
 *
 * @param code for example {@code 2026-Q4}
 * @param title the quarter in words
 * @param isRunning whether more can follow
 * @param isAlarm whether low ratings waited too long in comparison (REV-14)
 * @param columns the kinds, in words
 * @param rows the figures; reasons that stand nowhere are left out
 */
record TallyTable(String code, String title, boolean isRunning, boolean isAlarm, List<String> columns, List<Row> rows) {

    /**
     * A figure.
     *
     * @param figure its name in the files
     * @param reason the reason's name in the files; nothing for figures without
     * @param label in words
     * @param cells one for each kind
     */
    record Row(String figure, @Nullable String reason, String label, List<Cell> cells) {}

    /**
     * A number.
     *
     * @param kind of which texts, its name in the files
     * @param value as in the files; empty when there is nothing to say
     * @param text as a reader reads it
     */
    record Cell(String kind, String value, String text) {}
}
