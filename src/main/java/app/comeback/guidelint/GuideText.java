package app.comeback.guidelint;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.Places;
import app.comeback.markdown.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A guide with its paragraphs, read once for all checks. */
final class GuideText {

    private final GuideContent guide;
    private final List<Places.Text> texts;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    GuideText(GuideContent guide) {
        this.guide = guide;
        this.texts = Places.texts(guide);
        texts.forEach(text -> Markdown.paragraphs(text.markdown())
                .forEach(paragraph -> paragraphs.add(Paragraph.of(text.place(), paragraph))));
    }

    GuideContent guide() {
        return guide;
    }

    List<Places.Text> texts() {
        return texts;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** All words of the article, for telling what it is about. */
    String words() {
        return texts.stream().map(Places.Text::heading).collect(Collectors.joining("\n", guide.title() + "\n", "\n"))
                + paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }
}
