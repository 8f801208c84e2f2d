package app.comeback.recall.ui;

import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.Autosave;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.recall.RecallDesk;
import app.comeback.recall.RecallId;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Opens a recall; how much it would affect is shown before. */
@Route(RecallNavigation.NEW)
@RolesAllowed("MEDICAL_REVIEWER")
@StyleSheet("context://recall.css")
class OpenRecallView extends Composite<Div> implements HasDynamicTitle {

    /** Made once, so that a second press opens nothing more. */
    private final RecallId id = RecallId.create();

    private final transient RecallDesk desk;
    private final RecallForm form;
    private final transient Autosave autosave;
    private final Paragraph impact = new Paragraph();

    OpenRecallView(RecallDesk desk, ExerciseLibrary library, Drafts drafts) {
        this.desk = desk;
        form = new RecallForm(desk.choices(), library.all(), this::preview);
        autosave = new Autosave(drafts, "recall", "new");
        form.keep(autosave);
        impact.setId("recall-impact");
        impact.addClassName("recall-share");
        impact.getElement().setAttribute("role", "status");
        Anchor back = new Anchor(RecallNavigation.desk(), getTranslation("recall.desk.back"));
        back.addClassName("recall-link");
        Button open = new Button(getTranslation("recall.form.open"), event -> open());
        open.setId("recall-form-open");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("view", "recall-view");
        getContent()
                .add(
                        back,
                        new ViewHeader(getTitle()),
                        new Paragraph(getTranslation("recall.form.explained")),
                        form,
                        impact,
                        open);
        preview();
    }

    private void preview() {
        impact.setText(form.source()
                .map(desk::preview)
                .map(found -> found.items() == 0
                        ? getTranslation("recall.form.nothing")
                        : getTranslation("recall.impact", found.items(), found.plans(), found.clients()))
                .orElseGet(() -> getTranslation("recall.form.choose")));
    }

    private void open() {
        try {
            desk.open(form.command(id));
        } catch (Refused refused) {
            form.mark(refused);
            throw refused;
        }
        autosave.discard();
        Notices.done("recall.form.done");
        UI.getCurrent().navigate(RecallView.class, id.toString());
    }

    private String getTitle() {
        return getTranslation("recall.form.title");
    }

    @Override
    public String getPageTitle() {
        return getTitle();
    }
}
