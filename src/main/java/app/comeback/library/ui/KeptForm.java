package app.comeback.library.ui;

import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.Autosave;
import app.comeback.exercises.ExerciseId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is typed into the form, with the version it was typed over, until it is saved. */
class KeptForm {

    private static final String VERSION = "version";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ContentForm form;
    private final Autosave autosave;
    private int version;

    KeptForm(Drafts drafts, ContentForm form, ExerciseId id, int version) {
        this.form = form;
        this.version = version;
        this.autosave = new Autosave(drafts, "library-exercise", id.value(), this::write);
    }

    /** The version that was on the screen when the person began to type. */
    int version() {
        return version;
    }

    /** What is typed goes on top of this version. */
    void typedOver(int newest) {
        version = newest;
    }

    void watch() {
        form.watch(autosave::watch);
    }

    void discard() {
        autosave.discard();
    }

    private String write() {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put(VERSION, Integer.toString(version));
        form.values().forEach((field, value) -> kept.put(field.name(), value));
        return JSON.writeValueAsString(kept);
    }

    /** Puts a kept draft back into the form; nothing when there was none or nobody can read it any more. */
    Optional<Drafts.Draft> restore() {
        return autosave.kept().filter(this::putBack);
    }

    private boolean putBack(Drafts.Draft draft) {
        try {
            Map<String, String> kept = JSON.readValue(draft.content(), new TypeReference<>() {});
            Map<Field, String> values = new EnumMap<>(Field.class);
            for (Field field : Field.values()) {
                values.put(field, kept.getOrDefault(field.name(), ""));
            }
            if (values.equals(form.values())) {
                return false;
            }
            version = Integer.parseInt(kept.getOrDefault(VERSION, "0"));
            form.set(values);
            return true;
        } catch (JacksonException | NumberFormatException unreadable) {
            // Written by an older version of the form: of no use, and no reason to fail.
            autosave.discard();
            return false;
        }
    }
}
