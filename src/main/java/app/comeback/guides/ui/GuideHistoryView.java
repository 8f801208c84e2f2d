package app.comeback.guides.ui;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.Materiality;
import app.comeback.guides.GuideDesk;
import app.comeback.guides.GuideEvent;
import app.comeback.guides.GuideId;
import app.comeback.guides.RevisionRow;
import app.comeback.shared.AccountId;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import app.comeback.shared.ui.Times;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How a guide came to be what it is: every revision, every step, and the words between any two. */
@Route("edit/guides/:guide/history")
@RolesAllowed({"EDITOR", "MEDICAL_REVIEWER", "ADMIN"})
@StyleSheet("guides.css")
class GuideHistoryView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GuideDesk desk;

    GuideHistoryView(GuideDesk desk) {
        this.desk = desk;
        getContent().addClassNames("view", "guide-history");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GuideId id = event.getRouteParameters()
                .get("guide")
                .flatMap(GuideHistoryView::parse)
                .orElseThrow(NotFoundException::new);
        GuideDesk.History history = desk.history(id).orElseThrow(NotFoundException::new);
        int newest = history.revisions().getFirst().no();
        QueryParameters parameters = event.getLocation().getQueryParameters();
        int to = number(parameters, "to", newest, newest);
        int from = number(parameters, "from", Math.max(1, to - 1), newest);
        Anchor back = new Anchor(GuidesNavigation.editor(id), getTranslation("guides.history.back"));
        back.setId("history-back");
        back.addClassName("tool-link");
        getContent().removeAll();
        getContent().add(new ViewHeader(getTranslation("guides.history.title", history.title()), back));
        if (newest > 1) {
            getContent()
                    .add(
                            new H2(getTranslation("guides.history.compare")),
                            choice(id, from, to, newest),
                            diff(id, from, to));
        }
        getContent()
                .add(
                        new H2(getTranslation("guides.history.revisions")),
                        revisions(history),
                        new H2(getTranslation("guides.history.events")),
                        events(history));
    }

    private static Optional<GuideId> parse(String text) {
        try {
            return Optional.of(GuideId.parse(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static int number(QueryParameters parameters, String name, int otherwise, int most) {
        return parameters
                .getSingleParameter(name)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= most)
                .orElse(otherwise);
    }

    private Component choice(GuideId id, int from, int to, int newest) {
        Div line = new Div(
                select("history-from", "guides.history.from", from, newest, chosen -> compare(id, chosen, to)),
                select("history-to", "guides.history.to", to, newest, chosen -> compare(id, from, chosen)));
        line.addClassName("guide-filters");
        return line;
    }

    private Select<Integer> select(String id, String key, int value, int newest, IntConsumer chosen) {
        Select<Integer> select = new Select<>();
        select.setId(id);
        select.setLabel(getTranslation(key));
        select.setItems(IntStream.rangeClosed(1, newest)
                .map(i -> newest + 1 - i)
                .boxed()
                .toList());
        select.setItemLabelGenerator(no -> getTranslation("guides.history.revision", no));
        select.setValue(value);
        select.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                chosen.accept(event.getValue());
            }
        });
        return select;
    }

    private static void compare(GuideId id, int from, int to) {
        UI.getCurrent()
                .navigate(
                        GuideHistoryView.class,
                        GuidesNavigation.guide(id),
                        QueryParameters.simple(Map.of("from", "" + from, "to", "" + to)));
    }

    private Component diff(GuideId id, int from, int to) {
        if (from == to) {
            return new Paragraph(getTranslation("guides.diff.same-revision"));
        }
        GuideContent before = desk.content(id, from).orElseThrow(NotFoundException::new);
        GuideContent after = desk.content(id, to).orElseThrow(NotFoundException::new);
        return new DiffPanel(before, after);
    }

    private Component revisions(GuideDesk.History history) {
        UnorderedList list = new UnorderedList();
        list.addClassName("guide-rows");
        List<RevisionRow> rows = history.revisions();
        rows.forEach(row -> {
            boolean clinical = row.materiality() == Materiality.CLINICAL;
            ListItem item = new ListItem(
                    new Span(getTranslation("guides.history.revision", row.no())),
                    new StatusLabel(
                            clinical ? Tone.WARNING : Tone.NEUTRAL,
                            getTranslation(clinical ? "guides.materiality.clinical" : "guides.materiality.editorial")),
                    new Span(row.summary()),
                    when(history, row.by(), Times.dateTime(row.at())));
            item.addClassName("history-row");
            list.add(item);
        });
        return list;
    }

    private Component events(GuideDesk.History history) {
        UnorderedList list = new UnorderedList();
        list.addClassName("guide-rows");
        for (GuideEvent event : history.events()) {
            ListItem item = new ListItem(
                    new Span(getTranslation("guides.history.revision", event.revision())),
                    new Span(getTranslation(event.kind().key())),
                    new Span(event.summary()),
                    when(history, event.by(), Times.dateTime(event.at())));
            item.addClassName("history-row");
            list.add(item);
        }
        return list;
    }

    private Component when(GuideDesk.History history, @Nullable AccountId by, String at) {
        String name = by == null ? "" : history.names().getOrDefault(by, "");
        Span span = new Span(name.isEmpty() ? at : getTranslation("guides.history.by", name, at));
        span.addClassName("quiet");
        return span;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guides.history.page");
    }
}
