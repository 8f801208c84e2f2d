package app.comeback.guides.ui;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideContent.Audience;
import app.comeback.guides.GuideDesk;
import app.comeback.guides.GuideEditing;
import app.comeback.guides.GuideFilter;
import app.comeback.guides.GuideId;
import app.comeback.guides.GuideRow;
import app.comeback.guides.GuideState;
import app.comeback.guides.NewGuide;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Role;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** All guides, newest change first; what is looked for is in the address. */
@Route("edit/guides")
@Menu(order = 30, title = "guides.title")
@RolesAllowed({"EDITOR", "MEDICAL_REVIEWER", "ADMIN"})
@StyleSheet("guides.css")
class GuidesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 20;

    private static final List<GuideState> STATES = List.of(
            GuideState.DRAFT,
            GuideState.MEDICAL_REVIEW,
            GuideState.CHANGES_REQUESTED,
            GuideState.APPROVED,
            GuideState.PUBLISHED,
            GuideState.WITHDRAWN);

    private final transient GuideDesk desk;
    private final transient GuideEditing editing;
    private final boolean mayEdit = CurrentActor.require().is(Role.EDITOR);

    private final TextField search = new TextField(getTranslation("guides.list.search"));
    private final Select<GuideState> state = new Select<>();
    private final UnorderedList rows = new UnorderedList();
    private final Div end = new Div();
    private final GuideId nextId = GuideId.create();

    private transient GuideFilter filter = GuideFilter.ALL;
    private int page;

    GuidesView(GuideDesk desk, GuideEditing editing) {
        this.desk = desk;
        this.editing = editing;
        search.setId("guides-search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(event -> look(event.isFromClient()));
        state.setId("guides-state");
        state.setLabel(getTranslation("guides.list.state"));
        state.setItems(STATES);
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("guides.list.any"));
        state.setItemLabelGenerator(item -> getTranslation(item == null ? "guides.list.any" : item.key()));
        state.addValueChangeListener(event -> look(event.isFromClient()));
        Div filters = new Div(search, state);
        filters.addClassName("guide-filters");
        rows.addClassName("guide-rows");
        getContent().addClassName("view");
        getContent().add(new ViewHeader(getTranslation("guides.title"), actions()), filters, rows, end);
    }

    private Component[] actions() {
        if (!mayEdit) {
            return new Component[0];
        }
        Button create = new Button(getTranslation("guides.list.new"), event -> create());
        create.setId("guide-new");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        Button bring = new Button(getTranslation("guides.list.import"), event -> GuidesNavigation.toImport());
        bring.setId("guide-import");
        return new Component[] {create, bring};
    }

    /** One id per visit: a second click opens the guide that the first one made. */
    private void create() {
        String title = getTranslation("guides.untitled");
        GuideContent empty = new GuideContent(
                title,
                "",
                ConditionCode.HAMSTRING,
                Audience.CLIENTS,
                CurrentActor.require().displayName(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        GuidesNavigation.toEditor(editing.create(new NewGuide(nextId, empty, null)));
    }

    private void look(boolean fromClient) {
        if (!fromClient) {
            return;
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!search.getValue().isBlank()) {
            parameters.put("q", search.getValue());
        }
        GuideState chosen = state.getValue();
        if (chosen != null) {
            parameters.put("state", GuideSigns.word(chosen));
        }
        UI.getCurrent().navigate(GuidesView.class, QueryParameters.simple(parameters));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        GuideState wanted =
                parameters.getSingleParameter("state").map(GuidesView::stateOf).orElse(null);
        filter = new GuideFilter(parameters.getSingleParameter("q").orElse(""), wanted);
        if (!search.getValue().equals(filter.text())) {
            search.setValue(filter.text());
        }
        state.setValue(wanted);
        rows.removeAll();
        page = 0;
        more();
    }

    private static @Nullable GuideState stateOf(String word) {
        return Arrays.stream(GuideState.values())
                .filter(candidate ->
                        STATES.contains(candidate) && GuideSigns.word(candidate).equals(word))
                .findFirst()
                .orElse(null);
    }

    private void more() {
        List<GuideRow> found = desk.list(filter, PageRequest.of(page, PAGE_SIZE));
        found.forEach(row -> rows.add(new GuideEntry(row)));
        rows.setVisible(rows.getChildren().findAny().isPresent());
        end.removeAll();
        if (!rows.isVisible()) {
            end.add(filter.narrows() ? new EmptyState("guides.list.no-match") : new EmptyState("guides.list.empty"));
        } else if (found.size() == PAGE_SIZE) {
            Button more = new Button(getTranslation("guides.list.more"), event -> {
                page++;
                more();
            });
            more.setId("guides-more");
            end.add(more);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guides.title");
    }
}
