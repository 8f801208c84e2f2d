package app.comeback.exercises.ui;

import app.comeback.exercises.ClientRestrictions;
import app.comeback.exercises.Restriction;
import app.comeback.exercises.RestrictionKind;
import app.comeback.shared.Side;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A new restriction: what, which side, and why. */
class RestrictionForm extends Composite<Div> {

    private final transient Words words = new Words(this);
    private final Select<RestrictionKind> kind = new Select<>();
    private final Select<String> detail = new Select<>();
    private final Select<Side> side = new Select<>();
    private final TextArea reason = new TextArea();

    /**
     * Creates it.
     *
     * @param changed is told when the restriction is another one
     */
    RestrictionForm(Runnable changed) {
        prepare(kind, "kind");
        kind.setItems(RestrictionKind.values());
        kind.setItemLabelGenerator(choice -> choice == null ? "" : getTranslation("exercises.restriction." + choice));
        kind.addValueChangeListener(event -> choose(event.getValue()));
        prepare(detail, "detail");
        detail.setItemLabelGenerator(choice -> choice == null ? "" : words.detail(kind.getValue(), choice));
        prepare(side, "side");
        side.setItems(Side.BOTH, Side.LEFT, Side.RIGHT);
        side.setItemLabelGenerator(choice -> getTranslation("exercises.side." + choice));
        reason.setId("restriction-reason");
        reason.setLabel(getTranslation("exercises.restrict.reason"));
        reason.setHelperText(getTranslation("exercises.restrict.reason-hint"));
        reason.setMaxLength(ClientRestrictions.REASON_LENGTH);
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        reason.setRequiredIndicatorVisible(true);
        clear();
        kind.addValueChangeListener(event -> changed.run());
        detail.addValueChangeListener(event -> changed.run());
        side.addValueChangeListener(event -> changed.run());
        getContent().addClassName("restriction-form");
        getContent().add(kind, detail, side, reason);
    }

    private void prepare(Select<?> select, String name) {
        select.setId("restriction-" + name);
        select.setLabel(getTranslation("exercises.restrict." + name));
    }

    private void choose(@Nullable RestrictionKind chosen) {
        List<String> details = chosen == null ? List.of() : chosen.details();
        detail.setVisible(!details.isEmpty());
        detail.clear();
        detail.setItems(details);
        side.setValue(Side.BOTH);
        side.setVisible(chosen != null && chosen.hasSide());
    }

    /** Empties it for the next one. */
    final void clear() {
        kind.clear();
        choose(null);
        reason.clear();
        reason.setInvalid(false);
    }

    /** The restriction, as soon as it is whole. */
    Optional<Restriction> restriction() {
        RestrictionKind chosen = kind.getValue();
        if (chosen == null || (!chosen.details().isEmpty() && detail.getValue() == null)) {
            return Optional.empty();
        }
        return Optional.of(new Restriction(chosen, detail.getValue(), side.getValue()));
    }

    /** The reason; marks the field and is empty when there is none. */
    Optional<String> reason() {
        boolean given = !reason.getValue().isBlank();
        reason.setErrorMessage(getTranslation("exercises.restrict.reason-missing"));
        reason.setInvalid(!given);
        return given ? Optional.of(reason.getValue()) : Optional.empty();
    }
}
