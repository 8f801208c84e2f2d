package app.comeback.templates.ui;

import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.ViewHeader;
import app.comeback.templates.TemplateReader;
import app.comeback.templates.TemplateReader.Opened;
import app.comeback.templates.TemplateShelf;
import app.comeback.templates.Templates.Scope;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One template: who has it, its versions, what the shown one holds and what is different from the one before. */
@Route(TemplatesNavigation.TEMPLATE)
@RolesAllowed("TRAINER")
@StyleSheet("context://templates.css")
class TemplateView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TemplateReader reader;
    private final transient TemplateShelf shelf;
    private @Nullable Integer version;
    private String title = "";

    TemplateView(TemplateReader reader, TemplateShelf shelf) {
        this.reader = reader;
        this.shelf = shelf;
        getContent().addClassNames("view", "template-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        version = TemplatesNavigation.version(event.getLocation().getQueryParameters())
                .orElse(null);
        show(event.getRouteParameters().get("template").flatMap(TemplatesNavigation::id));
    }

    private void show(Optional<UUID> id) {
        getContent().removeAll();
        id.flatMap(template -> reader.open(template, version, getLocale())).ifPresentOrElse(this::show, this::showNone);
    }

    private void showNone() {
        title = getTranslation("templates.title");
        getContent()
                .add(
                        back(TemplatesNavigation.templates(), getTranslation("templates.back")),
                        new ViewHeader(title),
                        new EmptyState("templates.refused.unknown"));
    }

    static Anchor back(String path, String text) {
        Anchor back = new Anchor(path, text);
        back.addClassName("templates-back");
        return back;
    }

    private void show(Opened template) {
        title = template.name();
        getContent()
                .add(
                        back(TemplatesNavigation.templates(), getTranslation("templates.back")),
                        new ViewHeader(title, actions(template)),
                        about(template));
        if (template.archived()) {
            getContent().add(notice(getTranslation("templates.is-archived"), null));
        }
        if (template.isOld()) {
            getContent()
                    .add(notice(
                            getTranslation("templates.is-old", template.ref().version()),
                            new Anchor(
                                    TemplatesNavigation.template(template.ref().template()),
                                    getTranslation("templates.newest"))));
        }
        getContent().add(changes(template), new WeekList(template.weeks()), new VersionList(template));
    }

    private Paragraph about(Opened template) {
        String whose = template.scope() != Scope.BUILT_IN && !template.mine()
                ? getTranslation("templates.scope.of", template.owner())
                : getTranslation("templates.scope." + template.scope());
        Paragraph about = new Paragraph(getTranslation(
                "templates.facts",
                whose,
                template.phase(),
                template.weeks().getLast().last(),
                template.exercises()));
        about.setId("template-facts");
        return about;
    }

    private static Paragraph notice(String text, @Nullable Anchor link) {
        Paragraph notice = new Paragraph(text + " ");
        notice.addClassName("templates-notice");
        if (link != null) {
            notice.add(link);
        }
        return notice;
    }

    private Component changes(Opened template) {
        List<String> told = template.changes();
        if (told == null) {
            return new Div();
        }
        Section changes = new Section(
                new H2(getTranslation("templates.changes", template.ref().version() - 1)));
        changes.setId("template-changes");
        if (told.isEmpty()) {
            changes.add(new Paragraph(getTranslation("templates.change.none")));
        } else {
            UnorderedList list = new UnorderedList();
            told.forEach(sentence -> list.add(new ListItem(sentence)));
            changes.add(list);
        }
        return changes;
    }

    private Component[] actions(Opened template) {
        UUID id = template.ref().template();
        Anchor use = new Anchor(TemplatesNavigation.use(template.ref()), getTranslation("templates.use"));
        use.setId("template-use");
        use.addClassName("templates-main-link");
        use.setVisible(!template.archived());
        if (!template.mine()) {
            return new Component[] {use};
        }
        Button rename = new Button(
                getTranslation("templates.rename"),
                event -> new RenameDialog(template.name(), name -> rename(id, name)).open());
        rename.setId("template-rename");
        Button move = new Button(
                getTranslation(template.archived() ? "templates.restore" : "templates.archive"),
                event -> move(template));
        move.setId("template-move");
        return new Component[] {use, rename, move};
    }

    private void rename(UUID id, String name) {
        shelf.rename(id, name);
        Notices.done("templates.renamed", name.strip());
        show(Optional.of(id));
    }

    private void move(Opened template) {
        UUID id = template.ref().template();
        if (template.archived()) {
            shelf.restore(id);
        } else {
            shelf.archive(id);
        }
        Notices.done(template.archived() ? "templates.restored" : "templates.archived-done", template.name());
        show(Optional.of(id));
        getContent().getElement().executeJs("this.querySelector('#template-move')?.focus()");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
