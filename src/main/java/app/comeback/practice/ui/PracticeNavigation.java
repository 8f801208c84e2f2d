package app.comeback.practice.ui;

import app.comeback.practice.PracticeTable;
import app.comeback.shared.ui.Choices;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/** The ways to the screen and to its files. */
final class PracticeNavigation {

    static final String PATH = "admin/practice";
    static final String TABLE = "table";
    static final String PAGE = "page";

    private PracticeNavigation() {}

    /** The address of a page, counted from 0; in the address the first is 1, and left out. */
    static QueryParameters address(PracticeTable table, int page) {
        return Choices.address(Map.of(
                TABLE,
                table == PracticeTable.TRAINERS ? "" : Choices.word(table),
                PAGE,
                page == 0 ? "" : Integer.toString(page + 1)));
    }

    /** The page that an address names, from 0; the first for none and for nonsense. */
    static int page(QueryParameters address) {
        return address.getSingleParameter(PAGE)
                .filter(text -> text.matches("[1-9][0-9]{0,6}"))
                .map(text -> Integer.parseInt(text) - 1)
                .orElse(0);
    }

    /** The path of a table's file. */
    static String file(PracticeTable table) {
        return PATH + "/" + Choices.word(table) + ".csv";
    }
}
