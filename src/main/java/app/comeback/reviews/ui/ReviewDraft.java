package app.comeback.reviews.ui;

import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.Autosave;
import app.comeback.reviews.Incentive;
import app.comeback.reviews.Stars;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is typed into the form of a review. The consent is never part of it: it is given at each posting. */
class ReviewDraft {

    static final String FORM = "review";

    private static final JsonMapper JSON = new JsonMapper();

    private final RadioButtonGroup<Integer> stars;
    private final TextField name;
    private final TextArea text;
    private final RadioButtonGroup<Incentive> incentive;
    private final Autosave autosave;

    ReviewDraft(
            Drafts drafts,
            String key,
            RadioButtonGroup<Integer> stars,
            TextField name,
            TextArea text,
            RadioButtonGroup<Incentive> incentive) {
        this.stars = stars;
        this.name = name;
        this.text = text;
        this.incentive = incentive;
        autosave = new Autosave(drafts, FORM, key, () -> JSON.writeValueAsString(now()));
        autosave.watch(stars);
        autosave.watch(name);
        autosave.watch(text);
        autosave.watch(incentive);
    }

    private Content now() {
        Incentive declared = incentive.getValue();
        return new Content(
                stars.getValue(), name.getValue(), text.getValue(), declared == null ? null : declared.name());
    }

    /** Puts a kept draft back; answers when it was kept, or nothing when it holds nothing new. */
    Optional<Instant> restore() {
        return autosave.kept().filter(kept -> putBack(kept.content())).map(Drafts.Draft::keptAt);
    }

    private boolean putBack(String json) {
        Content kept;
        try {
            kept = JSON.readValue(json, Content.class);
        } catch (JacksonException unreadable) {
            discard();
            return false;
        }
        if (kept.equals(now())) {
            return false;
        }
        Integer chosen = kept.stars();
        stars.setValue(chosen == null || chosen < 1 || chosen > Stars.BEST ? null : chosen);
        if (!name.isReadOnly()) {
            name.setValue(kept.name() == null ? "" : kept.name());
        }
        text.setValue(kept.text() == null ? "" : kept.text());
        incentive.setValue(Arrays.stream(Incentive.values())
                .filter(each -> each.name().equals(kept.incentive()))
                .findFirst()
                .orElse(null));
        return true;
    }

    void discard() {
        autosave.discard();
    }

    private record Content(
            @Nullable Integer stars,
            @Nullable String name,
            @Nullable String text,
            @Nullable String incentive) {}
}
