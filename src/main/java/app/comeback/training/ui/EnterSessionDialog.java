package app.comeback.training.ui;

import app.comeback.protocols.RedFlag;
import app.comeback.shared.AccountId;
import app.comeback.training.EntriesOnBehalf;
import app.comeback.training.EntriesOnBehalf.Form;
import app.comeback.training.EntriesOnBehalf.SessionEntry;
import app.comeback.training.StopReason;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks for a session that was done live or was forgotten; an empty field is an answer that nobody knows. */
class EnterSessionDialog extends Dialog {

    private static final int WORST = 10;
    private static final int MOST_MINUTES = 720;
    private static final Duration STEP = Duration.ofMinutes(15);

    private final transient EntriesOnBehalf behalf;
    private final transient AccountId client;
    private final UUID id = UUID.randomUUID();
    private final DatePicker day = new DatePicker();
    private final TimePicker time = new TimePicker();
    private final Div items = new Div();
    private final transient List<EnteredItem> rows = new ArrayList<>();
    private final IntegerField before = number("enter-before", "training.enter.before", 0, WORST);
    private final IntegerField after = number("enter-after", "training.enter.after", 0, WORST);
    private final IntegerField effort = number("enter-effort", "training.enter.effort", 0, WORST);
    private final IntegerField minutes = number("enter-minutes", "training.enter.minutes", 1, MOST_MINUTES);
    private final Select<StopReason> stop = new Select<>();
    private final CheckboxGroup<RedFlag> flags = new CheckboxGroup<>();

    /**
     * Creates it.
     *
     * @param entered called when the session was taken
     */
    EnterSessionDialog(EntriesOnBehalf behalf, AccountId client, Runnable entered) {
        this.behalf = behalf;
        this.client = client;
        setId("enter-session");
        setHeaderTitle(getTranslation("training.enter.session"));
        setWidth("min(48rem, 96vw)");
        Form form = form(LocalDate.MIN);
        askWhen(form);
        askEnd(form);
        items.addClassName("enter-items");
        Div when = fields(day, time);
        add(new Paragraph(getTranslation("training.enter.explained")), when, items);
        add(fields(before, after, effort, minutes), stop, flags);
        show(form(form.today()));
        day.setValue(form.today());
        day.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                show(form(event.getValue()));
            }
        });
        Button save = new Button(getTranslation("training.enter.save"), event -> save(entered));
        save.setId("enter-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("enter-cancel");
        getFooter().add(cancel, save);
    }

    private Form form(LocalDate of) {
        return behalf.form(
                client,
                of.equals(LocalDate.MIN) ? LocalDate.EPOCH : of,
                UI.getCurrent().getLocale());
    }

    private void askWhen(Form form) {
        day.setId("enter-day");
        day.setLabel(getTranslation("training.enter.day"));
        day.setMin(form.earliest());
        day.setMax(form.today());
        day.setRequiredIndicatorVisible(true);
        time.setId("enter-time");
        time.setLabel(getTranslation("training.enter.time"));
        time.setHelperText(getTranslation("training.enter.zone", form.zone().getId()));
        time.setStep(STEP);
        time.setRequiredIndicatorVisible(true);
    }

    private void askEnd(Form form) {
        stop.setId("enter-stop");
        stop.setLabel(getTranslation("training.enter.stop"));
        stop.setItems(StopReason.values());
        stop.setItemLabelGenerator(reason -> reason == null
                ? getTranslation("training.enter.not-stopped")
                : getTranslation("training.stop." + reason));
        stop.setEmptySelectionAllowed(true);
        stop.setEmptySelectionCaption(getTranslation("training.enter.not-stopped"));
        stop.setWidthFull();
        flags.setId("enter-flags");
        flags.setLabel(getTranslation("training.enter.flags"));
        flags.setItems(form.flags());
        flags.setItemLabelGenerator(RedFlag::question);
    }

    private void show(Form form) {
        items.removeAll();
        rows.clear();
        items.add(new H3(getTranslation("training.enter.items")));
        if (form.items().isEmpty()) {
            items.add(new Paragraph(getTranslation("training.behalf.no-plan")));
        }
        form.items().forEach(item -> {
            EnteredItem row = new EnteredItem(item);
            rows.add(row);
            items.add(row);
        });
    }

    private void save(Runnable entered) {
        day.setInvalid(day.isEmpty());
        day.setErrorMessage(getTranslation("training.enter.when-missing"));
        time.setInvalid(time.isEmpty());
        time.setErrorMessage(getTranslation("training.enter.when-missing"));
        if (day.isEmpty() || time.isEmpty()) {
            return;
        }
        behalf.enterSession(new SessionEntry(
                id,
                client,
                day.getValue(),
                time.getValue(),
                rows.stream().map(EnteredItem::entry).toList(),
                before.getValue(),
                after.getValue(),
                effort.getValue(),
                minutes.getValue(),
                stop.getValue(),
                flags.getValue().stream().map(RedFlag::id).collect(Collectors.toSet())));
        close();
        entered.run();
    }

    private IntegerField number(String fieldId, String key, int least, int most) {
        IntegerField field = new IntegerField(getTranslation(key));
        field.setId(fieldId);
        field.setMin(least);
        field.setMax(most);
        return field;
    }

    private static Div fields(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("enter-fields");
        return row;
    }
}
