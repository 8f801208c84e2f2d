package app.comeback.exerciseimport.ui;

import app.comeback.exerciseimport.Decision;
import app.comeback.exerciseimport.DuplicateRow;
import app.comeback.exerciseimport.ImportDuplicates;
import app.comeback.exerciseimport.Likeness;
import app.comeback.exerciseimport.RunId;
import app.comeback.exercises.ExerciseId;
import app.comeback.shared.ui.Choices;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.StatusLabel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Records that look like known exercises, to decide about one by one or all of one kind. */
class DoublesPanel extends Composite<Section> {

    static final int PAGE = 20;

    private final transient ImportDuplicates duplicates;
    private final transient Function<ExerciseId, String> address;
    private final transient RunId run;
    private final transient Runnable changed;
    private final UnorderedList rows = new UnorderedList();
    private final Div pager = new Div();
    private final Div forAll = new Div();
    private final @Nullable Likeness kind;
    private final int page;

    /**
     * Creates it.
     *
     * @param address where the page of a known exercise is
     * @param changed is told when something was decided
     */
    DoublesPanel(
            ImportDuplicates duplicates,
            Function<ExerciseId, String> address,
            RunId run,
            @Nullable Likeness kind,
            int page,
            Runnable changed) {
        this.duplicates = duplicates;
        this.address = address;
        this.run = run;
        this.kind = kind;
        this.page = page;
        this.changed = changed;
        rows.addClassName("import-rows");
        rows.setId("import-doubles");
        forAll.addClassName("import-actions");
        Paragraph meaning = new Paragraph(getTranslation("exerciseimport.decision-help"));
        meaning.addClassName("hint");
        getContent().addClassName("import-panel");
        getContent()
                .add(
                        new H2(getTranslation("exerciseimport.doubles.title")),
                        new Paragraph(getTranslation("exerciseimport.doubles.help")),
                        meaning,
                        kinds(),
                        forAll,
                        rows,
                        pager);
        forAll();
        show();
    }

    private Component kinds() {
        Select<Likeness> kinds = new Select<>();
        kinds.setId("import-kind");
        kinds.setLabel(getTranslation("exerciseimport.doubles.kind"));
        kinds.setItems(Likeness.values());
        kinds.setEmptySelectionAllowed(true);
        kinds.setEmptySelectionCaption(getTranslation("exerciseimport.doubles.all"));
        kinds.setItemLabelGenerator(choice -> choice == null
                ? getTranslation("exerciseimport.doubles.all")
                : getTranslation("exerciseimport.likeness." + choice));
        kinds.setValue(kind);
        kinds.addValueChangeListener(event -> {
            Likeness chosen = event.getValue();
            UI.getCurrent()
                    .navigate(
                            ImportsNavigation.run(run),
                            Choices.address(Map.of("kind", chosen == null ? "" : Choices.word(chosen))));
        });
        return kinds;
    }

    /** Only for one kind that was chosen: nobody decides about hundreds of unlike things at once by accident. */
    private void forAll() {
        Likeness chosen = kind;
        if (chosen == null) {
            return;
        }
        forAll.add(new Span(getTranslation("exerciseimport.doubles.for-all")));
        for (Decision decision : Decision.values()) {
            Button all = new Button(getTranslation("exerciseimport.decision." + decision), event -> {
                Notices.done("exerciseimport.doubles.decided", duplicates.decideAll(run, chosen, decision));
                show();
                changed.run();
            });
            all.setId("all-" + Choices.word(decision));
            forAll.add(all);
        }
    }

    private void show() {
        rows.removeAll();
        duplicates.page(run, kind, page * PAGE, PAGE).forEach(row -> rows.add(row(row)));
        if (rows.getChildren().findAny().isEmpty()) {
            rows.add(new ListItem(getTranslation("exerciseimport.doubles.none")));
        }
        pager.removeAll();
        pager.add(new Pager("doubles", page, PAGE, duplicates.count(run, kind)));
    }

    private Component row(DuplicateRow row) {
        Span name = new Span(row.name());
        name.addClassName("import-name");
        Anchor twin = new Anchor(address.apply(row.twin()), row.twinName());
        twin.addClassName("import-tap");
        Div words = new Div(
                name,
                new Span(getTranslation("exerciseimport.doubles.looks-like")),
                twin,
                new StatusLabel(
                        row.likeness() == Likeness.SAME_NAME ? StatusLabel.Tone.WARNING : StatusLabel.Tone.NEUTRAL,
                        getTranslation("exerciseimport.likeness." + row.likeness())));
        words.addClassName("import-double");
        ListItem item = new ListItem(words);
        item.addClassName("import-double-row");
        item.add(row.settled() ? settled(row) : choice(row));
        return item;
    }

    private Component choice(DuplicateRow row) {
        RadioButtonGroup<Decision> choice = new RadioButtonGroup<>();
        choice.setId("decide-" + row.position());
        choice.setAriaLabel(getTranslation("exerciseimport.doubles.decision", row.name()));
        choice.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        choice.setItems(Decision.values());
        choice.setItemLabelGenerator(decision -> getTranslation("exerciseimport.decision." + decision));
        choice.setValue(row.decision());
        choice.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                duplicates.decide(run, row.position(), event.getValue());
                changed.run();
            }
        });
        return choice;
    }

    private Component settled(DuplicateRow row) {
        Div settled = new Div();
        settled.addClassName("import-actions");
        Decision decision = row.decision();
        if (decision != null) {
            settled.add(new StatusLabel(StatusLabel.Tone.GOOD, getTranslation("exerciseimport.settled." + decision)));
        }
        if (decision == Decision.MERGE) {
            Button undo = new Button(getTranslation("exerciseimport.doubles.undo"), event -> {
                duplicates.undo(run, row.position());
                Notices.done("exerciseimport.doubles.undone");
                show();
                changed.run();
            });
            undo.setId("undo-" + row.position());
            undo.setAriaLabel(getTranslation("exerciseimport.doubles.undo-which", row.name()));
            settled.add(undo);
        }
        return settled;
    }
}
