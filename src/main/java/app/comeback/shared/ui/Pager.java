package app.comeback.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;

/** Turns the pages of a list. */
public class Pager extends Composite<Nav> {

    private final Button back = new Button();
    private final Button next = new Button();
    private final Span where = new Span();
    private int page = 1;

    /**
     * Creates it.
     *
     * @param name what its buttons' ids begin with
     * @param turn is told the page to show, from 1
     */
    public Pager(String name, IntConsumer turn) {
        back.setId(name + "-back");
        back.setText(getTranslation("shared.page.back"));
        back.addClickListener(event -> turn.accept(page - 1));
        next.setId(name + "-next");
        next.setText(getTranslation("shared.page.next"));
        next.addClickListener(event -> turn.accept(page + 1));
        getContent().addClassName("pager");
        getContent().setAriaLabel(getTranslation("shared.page.label"));
        getContent().add(back, where, next);
    }

    /**
     * Shows where the reader is; hidden with a single page.
     *
     * @param shown the page, from 1
     * @param pages how many there are
     */
    public void show(int shown, int pages) {
        page = shown;
        where.setText(getTranslation("shared.page.where", shown, pages));
        back.setEnabled(shown > 1);
        next.setEnabled(shown < pages);
        getContent().setVisible(pages > 1);
    }
}
