package app.comeback.attention.ui;

import app.comeback.attention.Today;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;

/** Leads from page to page. */
class Pager extends Composite<Nav> {

    private final Button previous;
    private final Button next;
    private final Span where = new Span();
    private int number;

    /**
     * Creates it.
     *
     * @param turn takes the number of the page to show, from 0
     */
    Pager(IntConsumer turn) {
        previous = new Button(getTranslation("attention.page.previous"), event -> turn.accept(number - 1));
        previous.setId("page-previous");
        next = new Button(getTranslation("attention.page.next"), event -> turn.accept(number + 1));
        next.setId("page-next");
        where.setId("page-number");
        getContent().addClassName("attention-pager");
        getContent().add(previous, where, next);
    }

    void show(Today.Page page) {
        number = page.number();
        where.setText(getTranslation("attention.page", number + 1, page.pages()));
        getContent().setAriaLabel(where.getText());
        previous.setEnabled(number > 0);
        next.setEnabled(number + 1 < page.pages());
        setVisible(page.pages() > 1);
    }
}
