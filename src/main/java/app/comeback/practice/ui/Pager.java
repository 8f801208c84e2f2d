package app.comeback.practice.ui;

import app.comeback.practice.Slice;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;

/** Leads from page to page of a list that has more than one. */
class Pager extends Composite<Nav> {

    private final Button previous;
    private final Button next;
    private final Span where = new Span();
    private int page;

    /**
     * Creates it.
     *
     * @param turn takes the number of the page to show, from 0
     */
    Pager(IntConsumer turn) {
        previous = new Button(getTranslation("practice.page.previous"), event -> turn.accept(page - 1));
        previous.setId("practice-previous");
        next = new Button(getTranslation("practice.page.next"), event -> turn.accept(page + 1));
        next.setId("practice-next");
        where.setId("practice-page");
        getContent().addClassName("practice-pager");
        getContent().add(previous, where, next);
    }

    void show(Slice<?> slice) {
        page = slice.page();
        where.setText(getTranslation("practice.page", page + 1, slice.pages()));
        getContent().setAriaLabel(where.getText());
        previous.setEnabled(page > 0);
        next.setEnabled(page + 1 < slice.pages());
        setVisible(slice.pages() > 1);
    }
}
