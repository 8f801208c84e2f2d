package app.comeback.assessments.ui;

import app.comeback.assessments.InstrumentPacks;
import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.Autosave;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.Times;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** Where an operator loads the licensed wording of questionnaires. */
@Route("admin/instruments")
@Menu(order = 63, title = "assessments.menu.instruments")
@RolesAllowed("ADMIN")
@StyleSheet("context://assessments.css")
class InstrumentsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient InstrumentPacks packs;
    private final transient Autosave autosave;
    private final TextArea text = new TextArea();
    private final Div loaded = new Div();

    InstrumentsView(InstrumentPacks packs, Drafts drafts) {
        this.packs = packs;
        this.autosave = new Autosave(drafts, "instrument-pack", "new");
        text.setId("pack-text");
        text.setLabel(getTranslation("assessments.packs.text"));
        text.setHelperText(getTranslation("assessments.packs.help"));
        text.setWidthFull();
        text.setMinRows(10);
        text.setMaxRows(24);
        autosave.add("text", text);
        Button load = new Button(getTranslation("assessments.packs.load"), event -> load());
        load.setId("pack-load");
        load.addThemeVariants(ButtonVariant.PRIMARY);
        Section card = new Section(new Paragraph(getTranslation("assessments.packs.explained")), text, load);
        card.addClassName("question-card");
        getContent().addClassNames("view");
        getContent().add(new ViewHeader(getTranslation("assessments.packs.title")), card, loaded);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        autosave.restore();
        refresh();
    }

    private void load() {
        packs.load(UUID.randomUUID(), text.getValue());
        autosave.discard();
        text.clear();
        Notices.done("assessments.packs.done");
        refresh();
    }

    private void refresh() {
        loaded.removeAll();
        List<InstrumentPacks.Loaded> all = packs.all();
        if (all.isEmpty()) {
            loaded.add(new EmptyState("assessments.packs.empty"));
            return;
        }
        UnorderedList list = new UnorderedList();
        all.forEach(pack -> list.add(new ListItem(getTranslation(
                "assessments.packs.line",
                getTranslation("assessments.instrument." + pack.pack().instrument()),
                pack.pack().version(),
                pack.pack().language(),
                Times.date(pack.at()),
                pack.pack().licence()))));
        loaded.add(new H2(getTranslation("assessments.packs.loaded")), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessments.packs.title");
    }
}
