package app.comeback.moderation.ui;

import app.comeback.moderation.Redaction.Stretch;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A text whose words can be marked by pointer, finger or keys; the browser part only tells what was marked. */
@Tag("cb-word-mask")
@JsModule("context://moderation/word-mask.js")
class WordMask extends Component {

    private static final Pattern WRITTEN = Pattern.compile("\\d{1,5}-\\d{1,5}(,\\d{1,5}-\\d{1,5})*");
    private static final int LONGEST = 60_000;

    private String masks = "";

    /**
     * Creates it.
     *
     * @param text the words
     * @param label what a screen reader calls it
     * @param changed is told when something was marked or unmarked
     */
    WordMask(String text, String label, Runnable changed) {
        getElement().setProperty("text", text);
        getElement().setProperty("label", label);
        getElement()
                .addEventListener("masks-changed", event -> {
                    mark(event.getEventData().get("event.detail").asString());
                    changed.run();
                })
                .addEventData("event.detail");
    }

    /** What is marked, as {@code from-to,from-to} in characters. */
    String masks() {
        return masks;
    }

    /** What is marked. */
    List<Stretch> stretches() {
        return masks.isEmpty()
                ? List.of()
                : Arrays.stream(masks.split(",")).map(WordMask::stretch).toList();
    }

    private static Stretch stretch(String written) {
        int dash = written.indexOf('-');
        return new Stretch(Integer.parseInt(written.substring(0, dash)), Integer.parseInt(written.substring(dash + 1)));
    }

    /** Marks what {@link #masks()} wrote before. */
    void restore(String written) {
        mark(written);
        getElement().setProperty("masks", masks);
    }

    /** Something else than marks can only come from a forged request. */
    private void mark(String written) {
        masks = written.length() < LONGEST && WRITTEN.matcher(written).matches() ? written : "";
    }
}
