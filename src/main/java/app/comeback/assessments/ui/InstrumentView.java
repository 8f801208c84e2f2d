package app.comeback.assessments.ui;

import app.comeback.assessments.Instrument;
import app.comeback.assessments.InstrumentPack;
import app.comeback.assessments.InstrumentPacks;
import app.comeback.assessments.InstrumentScore;
import app.comeback.assessments.Measurements;
import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.Autosave;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import app.comeback.shared.Side;
import app.comeback.shared.ui.EmptyState;
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
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A licensed questionnaire in the words of its pack; what is ticked is kept at once. */
@Route(AssessmentNavigation.QUESTIONNAIRES + "/:instrument")
@RolesAllowed("CLIENT")
@StyleSheet("context://assessments.css")
class InstrumentView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final JsonMapper JSON = new JsonMapper();

    private final transient InstrumentPacks packs;
    private final transient Measurements measurements;
    private final transient Drafts drafts;
    private final transient Clock clock;
    private final List<RadioButtonGroup<Integer>> groups = new ArrayList<>();
    private String title = "";

    InstrumentView(InstrumentPacks packs, Measurements measurements, Drafts drafts, Clock clock) {
        this.packs = packs;
        this.measurements = measurements;
        this.drafts = drafts;
        this.clock = clock;
        getContent().addClassNames("view", "intake-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        groups.clear();
        Anchor all = new Anchor(AssessmentNavigation.TESTS, getTranslation("assessments.tests.all"));
        all.setId("to-tests");
        all.addClassName("tap");
        getContent().add(all);
        String measure = event.getRouteParameters().get("instrument").orElse("");
        Arrays.stream(Instrument.values())
                .filter(instrument -> instrument.measure().equals(measure))
                .findFirst()
                .flatMap(instrument -> packs.offered(instrument, UI.getCurrent().getLocale()))
                .ifPresentOrElse(this::show, () -> getContent().add(new EmptyState("assessments.instrument.none")));
    }

    private void show(InstrumentPack pack) {
        title = getTranslation("assessments.instrument." + pack.instrument());
        Section card = new Section();
        card.addClassName("question-card");
        Autosave autosave = new Autosave(
                drafts,
                "instrument",
                pack.instrument().name() + " " + pack.version(),
                () -> JSON.writeValueAsString(
                        groups.stream().map(RadioButtonGroup::getValue).toList()));
        pack.items().forEach(item -> card.add(group(item)));
        restore(autosave);
        groups.forEach(autosave::watch);
        UUID id = UUID.randomUUID();
        Button save = new Button(getTranslation("assessments.test.save"), event -> save(id, pack, autosave));
        save.setId("instrument-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClassName("choice");
        Paragraph licence = new Paragraph(pack.licence());
        licence.addClassName("hint");
        card.add(save, licence);
        getContent().add(new ViewHeader(title), card);
    }

    private RadioButtonGroup<Integer> group(InstrumentPack.Item item) {
        RadioButtonGroup<Integer> group = new RadioButtonGroup<>(item.text());
        group.setId("item-" + (groups.size() + 1));
        group.setItems(item.values());
        if (!item.labels().isEmpty()) {
            group.setItemLabelGenerator(value -> item.labels().get(item.values().indexOf(value)));
        }
        group.addClassName("measure-field");
        groups.add(group);
        return group;
    }

    private void restore(Autosave autosave) {
        autosave.kept().ifPresent(draft -> {
            List<@Nullable Integer> kept = JSON.readValue(draft.content(), new TypeReference<>() {});
            for (int place = 0; place < Math.min(kept.size(), groups.size()); place++) {
                groups.get(place).setValue(kept.get(place));
            }
        });
    }

    private void save(UUID id, InstrumentPack pack, Autosave autosave) {
        List<@Nullable Integer> answers = new ArrayList<>();
        Map<String, String> details = new TreeMap<>();
        for (RadioButtonGroup<Integer> group : groups) {
            answers.add(group.getValue());
            details.put(group.getId().orElse(""), String.valueOf(group.getValue()));
        }
        details.put("language", pack.language());
        details.put("engine", InstrumentScore.ENGINE);
        measurements.record(new Measurements.Entry(
                id,
                CurrentActor.require().id(),
                pack.instrument().measure(),
                InstrumentScore.of(pack, answers).orElseThrow(() -> new Refused("assessments.instrument.incomplete")),
                Side.BOTH,
                clock.instant(),
                pack.instrument() + " " + pack.version(),
                details));
        autosave.discard();
        Notices.done("assessments.test.done");
        UI.getCurrent().navigate(TestsView.class);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
