package app.comeback.plans.ui;

import app.comeback.drafts.ui.Autosave;
import app.comeback.plans.Prescription;
import app.comeback.shared.Refused;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The numbers of a dose, each with its unit; a number that is refused says so at its own field. */
public class DoseFields extends Composite<Div> {

    private static final String KEYS = "plans.dose.";

    private final Map<String, IntegerField> numbers = new LinkedHashMap<>();
    private final TextField tempo = new TextField();
    private final BigDecimalField load = new BigDecimalField();

    /**
     * Creates the fields with an empty dose.
     *
     * @param id the beginning of their ids
     */
    public DoseFields(String id) {
        getContent().addClassName("dose-fields");
        number(id, "sets");
        number(id, "reps");
        number(id, "hold");
        number(id, "minutes");
        number(id, "metres");
        number(id, "rest");
        number(id, "effort");
        tempo.setId(id + "-tempo");
        tempo.setLabel(getTranslation("plans.field.tempo"));
        tempo.setPlaceholder("3-0-1");
        load.setId(id + "-load");
        load.setLabel(getTranslation("plans.field.load"));
        getContent().add(tempo, load);
        number(id, "per-day");
        number(id, "every");
    }

    private void number(String id, String what) {
        IntegerField field = new IntegerField(getTranslation("plans.field." + what));
        field.setId(id + "-" + what);
        numbers.put(what, field);
        getContent().add(field);
    }

    /** Leaves out every how many days, where a board says on which days. */
    public DoseFields withoutRhythm() {
        field("every").setVisible(false);
        return this;
    }

    /** Fills in a dose. */
    public void show(DoseDraft dose) {
        field("sets").setValue(dose.sets());
        field("reps").setValue(dose.reps());
        field("hold").setValue(dose.holdSeconds());
        field("minutes").setValue(dose.minutes());
        field("metres").setValue(dose.metres());
        field("rest").setValue(dose.restSeconds());
        field("effort").setValue(dose.effortPercent());
        field("per-day").setValue(dose.perDay());
        field("every").setValue(dose.everyDays());
        tempo.setValue(dose.tempo());
        load.setValue(dose.loadKg());
    }

    /** What is typed, right or wrong. */
    public DoseDraft draft() {
        return new DoseDraft(
                value("sets"),
                value("reps"),
                value("hold"),
                value("minutes"),
                value("metres"),
                tempo.getValue().strip(),
                value("rest"),
                load.getValue(),
                value("effort"),
                value("per-day"),
                value("every"));
    }

    private IntegerField field(String what) {
        return Objects.requireNonNull(numbers.get(what));
    }

    private @Nullable Integer value(String what) {
        return field(what).getValue();
    }

    /**
     * The dose.
     *
     * @throws Refused when a number is missing, no number, or outside its range; its field is marked
     */
    public Prescription prescription() {
        fields().forEach((what, field) -> field.setInvalid(false));
        try {
            return draft().prescription();
        } catch (Refused refused) {
            mark(refused);
            throw refused;
        }
    }

    private void mark(Refused refused) {
        HasValidation field = fields().get(refused.key().substring(KEYS.length()));
        HasValidation marked = field == null ? field("reps") : field;
        marked.setErrorMessage(getTranslation(refused.key(), refused.arguments().toArray()));
        marked.setInvalid(true);
        if (marked instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private Map<String, HasValidation> fields() {
        Map<String, HasValidation> all = new LinkedHashMap<>(numbers);
        all.put("tempo", tempo);
        all.put("load", load);
        return all;
    }

    /** Keeps what is typed, and tells about each change. */
    void keepWith(Autosave autosave, Runnable changed) {
        numbers.values().forEach(autosave::watch);
        autosave.watch(tempo);
        autosave.watch(load);
        numbers.values().forEach(field -> field.addValueChangeListener(event -> changed.run()));
        tempo.addValueChangeListener(event -> changed.run());
        load.addValueChangeListener(event -> changed.run());
    }
}
