package app.comeback.guideeditor.ui;

import app.comeback.guidecontent.GuideContent;
import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes the fields of the part forms, which write into the working copy while a person types. */
final class FormFields {

    private static final int TYPING_PAUSE_MILLIS = 400;

    private final Runnable changed;
    private final Supplier<GuideContent> guide;
    private final boolean readOnly;

    FormFields(Runnable changed, Supplier<GuideContent> guide, boolean readOnly) {
        this.changed = changed;
        this.guide = guide;
        this.readOnly = readOnly;
    }

    boolean isReadOnly() {
        return readOnly;
    }

    void changed() {
        changed.run();
    }

    TextField line(String id, String labelKey, String value, Consumer<String> write) {
        TextField field = new TextField(translate(labelKey));
        prepare(field, id, value, write);
        return field;
    }

    TextArea text(String id, String labelKey, String value, Consumer<String> write) {
        TextArea field = new TextArea(translate(labelKey));
        prepare(field, id, value, write);
        return field;
    }

    MarkdownField markdown(String id, String labelKey, String value, Consumer<String> write) {
        TextArea area = new TextArea(translate(labelKey));
        MarkdownField field = new MarkdownField(area, guide);
        prepare(area, id, value, text -> {
            write.accept(text);
            field.show(text);
        });
        field.show(value);
        return field;
    }

    private <F extends AbstractSinglePropertyField<F, String> & HasValueChangeMode & HasSize> void prepare(
            F field, String id, String value, Consumer<String> write) {
        field.setId(id);
        field.setWidthFull();
        field.setValue(value);
        field.setReadOnly(readOnly);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        // Who presses a button before the pause is over has left the field, and means what stands in it.
        field.getElement().addEventListener("change", event -> {}).synchronizeProperty("value");
        field.addValueChangeListener(event -> {
            write.accept(event.getValue());
            changed.run();
        });
    }

    private static String translate(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
