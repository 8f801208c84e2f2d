package app.comeback.plans.ui;

import app.comeback.drafts.ui.Autosave;
import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.plans.DoseWords;
import app.comeback.plans.PlanContent;
import app.comeback.plans.PlanItem;
import app.comeback.plans.PlanPage;
import app.comeback.protocols.MenuEntry;
import app.comeback.protocols.PainProfile;
import app.comeback.protocols.Protocol;
import app.comeback.shared.Refused;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The exercises of a plan as a list that can be put in order, dosed, lengthened and shortened; keeps what is typed. */
class PlanEditor extends Composite<Div> implements ItemEditor.Moves {

    private final transient ExerciseLibrary library;
    private final transient DoseWords words;
    private final transient Protocol protocol;
    private final transient Function<ExerciseId, PlanItem> fresh;
    private final IntegerField sessions = new IntegerField();
    private final Select<PainProfile> profile = new Select<>();
    private final ComboBox<Exercise> add = new ComboBox<>();
    private final OrderedList list = new OrderedList();
    private final List<ItemEditor> items = new ArrayList<>();
    private @Nullable Autosave autosave;

    /**
     * Creates it.
     *
     * @param fresh gives an exercise of the menu with its start dose, or refuses it
     */
    PlanEditor(
            PlanPage page,
            Protocol protocol,
            ExerciseLibrary library,
            DoseWords words,
            Function<ExerciseId, PlanItem> fresh) {
        this.library = library;
        this.words = words;
        this.protocol = protocol;
        this.fresh = fresh;
        prepareFrame(page);
        prepareAdding(page);
        list.addClassName("plan-items");
        list.setId("plan-items");
        Div frame = new Div(sessions, profile);
        frame.addClassName("dose-fields");
        getContent().addClassName("plan-editor");
        getContent().add(frame, list, add);
    }

    private void prepareFrame(PlanPage page) {
        sessions.setId("plan-sessions");
        sessions.setLabel(getTranslation("plans.field.sessions"));
        profile.setId("plan-profile");
        profile.setLabel(getTranslation("plans.field.profile"));
        profile.setItems(protocol.painProfiles().stream()
                .filter(some -> some.fromPhase() <= page.phase())
                .toList());
        profile.setItemLabelGenerator(some -> some == null
                ? ""
                : getTranslation(
                        some.clinicianOnly() ? "plans.profile.clinician" : "plans.profile",
                        some.greenMax(),
                        some.amberMax(),
                        some.nextMorningRiseMax()));
    }

    private void prepareAdding(PlanPage page) {
        add.setId("plan-add");
        add.setLabel(getTranslation("plans.add"));
        add.setHelperText(getTranslation("plans.add.help"));
        add.setItems(protocol.menu().stream()
                .filter(entry -> entry.phases().stream().anyMatch(phase -> phase <= page.phase()))
                .map(MenuEntry::exercise)
                .flatMap(id -> library.find(id).stream())
                .toList());
        add.setItemLabelGenerator(Exercise::name);
        add.addValueChangeListener(event -> {
            if (event.getValue() != null && event.isFromClient()) {
                ExerciseId chosen = event.getValue().id();
                add.clear();
                append(PlanDraft.Item.of(fresh.apply(chosen)));
                placeAll();
                keep();
            }
        });
    }

    /** Shows this in place of what was there. */
    void show(PlanDraft draft) {
        sessions.setValue(draft.sessionsPerWeek());
        profile.setValue(protocol.painProfiles().stream()
                .filter(some -> some.code().equals(draft.painProfile()))
                .findFirst()
                .orElse(null));
        items.clear();
        list.removeAll();
        draft.items().forEach(this::append);
        placeAll();
    }

    private void append(PlanDraft.Item item) {
        ItemEditor editor = new ItemEditor(item, name(new ExerciseId(item.exercise())), words, this);
        if (autosave != null) {
            editor.keepWith(autosave);
        }
        items.add(editor);
        list.add(editor);
    }

    private String name(ExerciseId id) {
        return library.find(id).map(Exercise::name).orElse(id.value());
    }

    private void placeAll() {
        for (int place = 1; place <= items.size(); place++) {
            items.get(place - 1).place(place, items.size());
        }
    }

    @Override
    public void move(ItemEditor item, int by) {
        int to = items.indexOf(item) + by;
        items.remove(item);
        items.add(to, item);
        list.remove(item);
        list.addComponentAtIndex(to, item);
        placeAll();
        item.focusMove(by);
        keep();
    }

    @Override
    public void remove(ItemEditor item) {
        int place = items.indexOf(item);
        items.remove(item);
        list.remove(item);
        placeAll();
        if (!items.isEmpty()) {
            items.get(Math.min(place, items.size() - 1)).focusMove(-1);
        }
        keep();
    }

    /** Keeps every change from now on. */
    void keepWith(Autosave keeper) {
        autosave = keeper;
        keeper.watch(sessions);
        keeper.watch(profile);
        items.forEach(item -> item.keepWith(keeper));
    }

    private void keep() {
        if (autosave != null) {
            autosave.keep();
        }
    }

    /** As it is typed. */
    PlanDraft draft() {
        return new PlanDraft(
                sessions.getValue(),
                profile.getOptionalValue().map(PainProfile::code).orElse(null),
                items.stream().map(ItemEditor::draft).toList());
    }

    /**
     * What is to be published.
     *
     * @throws Refused when something is missing or outside its range; its field is marked
     */
    PlanContent content() {
        Integer perWeek = sessions.getValue();
        return new PlanContent(
                perWeek == null ? 0 : perWeek,
                profile.getOptionalValue().map(PainProfile::code).orElse(""),
                items.stream().map(ItemEditor::planned).toList());
    }
}
