package app.comeback.drafts.ui;

import app.comeback.drafts.Drafts;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what is typed into a form on the server, half a second after the last key, and brings it back after a reload,
 * a lost connection or a restart. Call {@link #discard()} after the form was saved.
 *
 * <p>Plain forms {@link #add} their text fields and call {@link #restore()} once the fields hold the saved values.
 * Forms whose draft is more than a few texts give their own JSON to the other constructor and {@link #watch} fields.
 */
public class Autosave {

    private static final int TYPING_PAUSE_MILLIS = 400;
    private static final JsonMapper JSON = new JsonMapper();

    private final Drafts drafts;
    private final String form;
    private final String subject;
    private final Map<String, HasValue<?, String>> fields = new LinkedHashMap<>();
    private final Supplier<String> content;

    /**
     * For a plain form of text fields.
     *
     * @param form the form's name
     * @param subject which thing it edits, or {@code new}
     */
    public Autosave(Drafts drafts, String form, String subject) {
        this.drafts = drafts;
        this.form = form;
        this.subject = subject;
        this.content = this::fieldValues;
    }

    /**
     * For a form that writes its draft itself.
     *
     * @param content the whole form as JSON, asked after each change
     */
    public Autosave(Drafts drafts, String form, String subject, Supplier<String> content) {
        this.drafts = drafts;
        this.form = form;
        this.subject = subject;
        this.content = content;
    }

    /** Adds a text field whose value is part of the draft under this name. */
    public void add(String name, HasValue<?, String> field) {
        fields.put(name, field);
        watch(field);
    }

    /** Keeps the draft whenever the person changes this field, while typing too. */
    public void watch(HasValue<?, ?> field) {
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        }
        if (field instanceof HasValueChangeMode && field instanceof HasElement component) {
            // A button pressed within the pause must not be heard before the last word.
            component.getElement().addEventListener("change", event -> {}).synchronizeProperty("value");
        }
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                keep();
            }
        });
    }

    /** Keeps the form as it stands now. */
    public void keep() {
        drafts.keep(form, subject, content.get());
    }

    /** The kept draft, if there is one. */
    public Optional<Drafts.Draft> kept() {
        return drafts.find(form, subject);
    }

    /**
     * Puts a kept draft back into the added fields.
     *
     * @return when it was kept; nothing when there was none or it holds nothing new
     */
    public Optional<Instant> restore() {
        return kept().filter(this::putBack).map(Drafts.Draft::keptAt);
    }

    /** Throws the draft away. */
    public void discard() {
        drafts.discard(form, subject);
    }

    private boolean putBack(Drafts.Draft draft) {
        Map<String, String> values;
        try {
            values = JSON.readValue(draft.content(), new TypeReference<>() {});
        } catch (JacksonException unreadable) {
            // Written by an older version of the form: of no use, and no reason to fail.
            discard();
            return false;
        }
        boolean changed = false;
        for (Map.Entry<String, HasValue<?, String>> field : fields.entrySet()) {
            String value = values.get(field.getKey());
            if (value != null && !value.equals(field.getValue().getValue())) {
                field.getValue().setValue(value);
                changed = true;
            }
        }
        return changed;
    }

    private String fieldValues() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            // A password never leaves the field it was typed into.
            if (!(field instanceof AbstractField<?, ?> component
                    && component.getElement().getTag().contains("password"))) {
                values.put(name, field.getValue());
            }
        });
        return JSON.writeValueAsString(values);
    }
}
