package app.comeback.progression.ui;

import app.comeback.plans.Prescription;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;

/** The numbers of a dose that a practitioner may set otherwise; what the exercise does not use is not offered. */
class DoseFields extends Composite<Div> {

    private final Prescription from;
    private final IntegerField sets;
    private final @Nullable IntegerField reps;
    private final @Nullable IntegerField hold;
    private final @Nullable IntegerField minutes;
    private final BigDecimalField load = new BigDecimalField();

    DoseFields(Prescription from) {
        this.from = from;
        getContent().addClassName("dose-fields");
        sets = field("sets", from.sets(), 20);
        reps = from.reps() == null ? null : field("reps", from.reps(), 100);
        hold = from.holdSeconds() == null ? null : field("hold", from.holdSeconds(), 600);
        minutes = from.minutes() == null ? null : field("minutes", from.minutes(), 180);
        load.setLabel(getTranslation("progression.dose.load"));
        load.setValue(from.loadKg());
        load.setClearButtonVisible(true);
        getContent().add(load);
    }

    private IntegerField field(String name, int value, int most) {
        IntegerField field = new IntegerField(getTranslation("progression.dose." + name));
        field.setMin(1);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        field.setErrorMessage(getTranslation("progression.dose.range", 1, most));
        getContent().add(field);
        return field;
    }

    /** Whether every number is there and in its range; the fields mark what is not. */
    boolean isComplete() {
        return isGood(sets) && isGood(reps) && isGood(hold) && isGood(minutes);
    }

    private static boolean isGood(@Nullable IntegerField field) {
        if (field == null) {
            return true;
        }
        boolean empty = field.getValue() == null;
        if (empty) {
            field.setInvalid(true);
        }
        return !empty && !field.isInvalid();
    }

    /** The dose as it is set; only when {@link #isComplete()}. */
    Prescription value() {
        return new Prescription(
                sets.getValue(),
                value(reps),
                value(hold),
                value(minutes),
                from.metres(),
                from.tempo(),
                from.restSeconds(),
                load.getValue(),
                from.effortPercent(),
                from.perDay(),
                from.everyDays());
    }

    private static @Nullable Integer value(@Nullable IntegerField field) {
        return field == null ? null : field.getValue();
    }
}
