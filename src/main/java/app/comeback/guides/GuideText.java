package app.comeback.guides;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A guide with its paragraphs, read once for all checks. */
final class GuideText {

    private final GuideContent guide;
    private final List<Places.Text> texts;
    private final List<Paragraphs.Entry> paragraphs = new ArrayList<>();

    GuideText(GuideContent guide) {
        this.guide = guide;
        this.texts = Places.texts(guide);
        texts.forEach(text -> paragraphs.addAll(Paragraphs.of(text.place(), text.markdown())));
    }

    GuideContent guide() {
        return guide;
    }

    List<Places.Text> texts() {
        return texts;
    }

    List<Paragraphs.Entry> paragraphs() {
        return paragraphs;
    }

    /** All words of the article, for telling what it is about. */
    String words() {
        return texts.stream().map(Places.Text::heading).collect(Collectors.joining("\n", guide.title() + "\n", "\n"))
                + paragraphs.stream().map(Paragraphs.Entry::text).collect(Collectors.joining("\n"));
    }
}
