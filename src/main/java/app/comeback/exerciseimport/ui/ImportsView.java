package app.comeback.exerciseimport.ui;

import app.comeback.exercisefiles.ExerciseFormat;
import app.comeback.exerciseimport.ExerciseImports;
import app.comeback.exerciseimport.RunDetails;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Times;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** All imports of exercises, and a new one. */
@Route(ImportsNavigation.IMPORTS)
@Menu(order = 42, title = "exerciseimport.menu")
@RolesAllowed({"ADMIN", "TRAINER"})
@StyleSheet("context://exerciseimport.css")
class ImportsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final transient ExerciseImports imports;

    ImportsView(ExerciseImports imports) {
        this.imports = imports;
        getContent().addClassNames("view", "imports-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(new ViewHeader(getTranslation("exerciseimport.title")));
        try {
            imports.requireAllowed();
        } catch (Refused refused) {
            getContent().add(new EmptyState("exerciseimport.not-allowed"));
            return;
        }
        getContent()
                .add(
                        new Paragraph(getTranslation("exerciseimport.lead")),
                        new Paragraph(getTranslation("exerciseimport.formats")),
                        new UploadPanel(imports),
                        runs(Pager.page(event.getLocation().getQueryParameters(), "page")),
                        CreditsLink.create());
    }

    private Component runs(int page) {
        Section section = new Section(new H2(getTranslation("exerciseimport.runs.title")));
        section.addClassName("import-panel");
        long count = imports.count();
        if (count == 0) {
            section.add(new EmptyState("exerciseimport.runs.empty"));
            return section;
        }
        UnorderedList list = new UnorderedList();
        list.setId("import-runs");
        list.addClassName("import-runs");
        imports.page(page * PAGE, PAGE).forEach(run -> list.add(line(run)));
        section.add(list, new Pager("page", page, PAGE, count));
        return section;
    }

    private Component line(RunDetails run) {
        ExerciseFormat format = run.format();
        Anchor link = new Anchor(
                ImportsNavigation.run(run.id()),
                getTranslation(
                        "exerciseimport.runs.line",
                        format == null ? getTranslation("exerciseimport.format.unknown") : format.title(),
                        getTranslation("exerciseimport.runs.records", run.records()),
                        Times.dateTime(run.startedAt())));
        Span files = new Span(run.files());
        files.addClassName("hint");
        ListItem item = new ListItem(new Div(link, files), StateLabel.of(run.state()));
        return item;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exerciseimport.title");
    }
}
