package app.comeback.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;

/** Turns the pages of a list. */
class Pager extends Composite<Nav> {

    private final Button back = new Button();
    private final Button next = new Button();
    private final Span where = new Span();
    private int page = 1;

    /**
     * Creates it.
     *
     * @param turn is told the page to show, from 1
     */
    Pager(IntConsumer turn) {
        back.setId("library-back");
        back.setText(getTranslation("library.page.back"));
        back.addClickListener(event -> turn.accept(page - 1));
        next.setId("library-next");
        next.setText(getTranslation("library.page.next"));
        next.addClickListener(event -> turn.accept(page + 1));
        getContent().addClassName("library-pager");
        getContent().setAriaLabel(getTranslation("library.page.label"));
        getContent().add(back, where, next);
    }

    /**
     * Shows where the reader is; hidden with a single page.
     *
     * @param shown the page, from 1
     * @param pages how many there are
     */
    void show(int shown, int pages) {
        page = shown;
        where.setText(getTranslation("library.page.where", shown, pages));
        back.setEnabled(shown > 1);
        next.setEnabled(shown < pages);
        getContent().setVisible(pages > 1);
    }
}
