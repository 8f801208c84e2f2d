package app.comeback.exerciseimport.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Goes through a long list page by page; the page is in the address. Not there when one page is enough. */
class Pager extends Composite<Nav> {

    private static final int LAST = 100_000;

    private final String name;

    /**
     * Creates it.
     *
     * @param name the parameter in the address
     * @param page the present page, from 0
     * @param size how many a page shows
     * @param count how many there are
     */
    Pager(String name, int page, int size, long count) {
        this.name = name;
        getContent().addClassName("import-pager");
        getContent().setAriaLabel(getTranslation("exerciseimport.page.label." + name));
        getContent().setVisible(count > size);
        Button previous = new Button(getTranslation("exerciseimport.page.previous"), event -> go(page - 1));
        previous.setId(name + "-previous");
        previous.setEnabled(page > 0);
        Button next = new Button(getTranslation("exerciseimport.page.next"), event -> go(page + 1));
        next.setId(name + "-next");
        next.setEnabled((page + 1L) * size < count);
        Span where = new Span(
                getTranslation("exerciseimport.page.of", page * size + 1, Math.min((page + 1L) * size, count), count));
        where.getElement().setAttribute("role", "status");
        getContent().add(previous, where, next);
    }

    /** The page that the address names, from 0; the first for anything that is no page. */
    static int page(QueryParameters address, String name) {
        String text = address.getSingleParameter(name).orElse("1");
        return text.matches("[0-9]{1,6}") ? Math.clamp(Integer.parseInt(text) - 1, 0, LAST) : 0;
    }

    private void go(int page) {
        UI ui = UI.getCurrent();
        var here = ui.getActiveViewLocation();
        Map<String, List<String>> parameters =
                new HashMap<>(here.getQueryParameters().getParameters());
        parameters.put(name, List.of(Integer.toString(page + 1)));
        ui.navigate(here.getPath(), new QueryParameters(parameters));
    }
}
