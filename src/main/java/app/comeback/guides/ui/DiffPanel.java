package app.comeback.guides.ui;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideParts;
import app.comeback.shared.TextDiff;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts in which two revisions differ, word by word. */
class DiffPanel extends Composite<Div> {

    DiffPanel(GuideContent before, GuideContent after) {
        getContent().addClassName("diff");
        Map<String, GuideParts.Part> old = parts(before);
        Map<String, GuideParts.Part> young = parts(after);
        Map<String, GuideParts.Part> all = new LinkedHashMap<>(young);
        old.forEach(all::putIfAbsent);
        all.keySet().forEach(place -> compare(old.get(place), young.get(place)));
        if (!before.byline().equals(after.byline())) {
            show(getTranslation("guides.about.byline"), before.byline(), after.byline());
        }
        if (getContent().getChildren().findAny().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("guides.diff.none")));
        }
    }

    private static Map<String, GuideParts.Part> parts(GuideContent content) {
        Map<String, GuideParts.Part> parts = new LinkedHashMap<>();
        GuideParts.of(content).forEach(part -> parts.put(part.place(), part));
        return parts;
    }

    private void compare(GuideParts.@Nullable Part old, GuideParts.@Nullable Part young) {
        String before = old == null ? "" : text(old);
        String after = young == null ? "" : text(young);
        if (!before.equals(after)) {
            GuideParts.Part named = young == null ? old : young;
            show(named == null ? "" : named.heading(), before, after);
        }
    }

    private static String text(GuideParts.Part part) {
        return part.heading() + "\n\n" + part.text();
    }

    private void show(String heading, String before, String after) {
        Div text = new Div();
        text.addClassName("diff-text");
        TextDiff.runs(before, after).forEach(run -> text.add(run(run)));
        getContent().add(new H3(heading.isBlank() ? getTranslation("guides.part.unnamed") : heading), text);
    }

    private Component run(TextDiff.Run run) {
        return switch (run.change()) {
            case SAME -> new Span(run.text());
            case REMOVED -> marked("del", "medicalreview.diff.removed", run.text());
            case INSERTED -> marked("ins", "medicalreview.diff.inserted", run.text());
        };
    }

    /** A screen reader hears in words what is seen as a line under or through the text. */
    private Component marked(String tag, String key, String text) {
        HtmlContainer component = new HtmlContainer(tag);
        component.add(
                spoken(getTranslation(key) + " "),
                new Text(text),
                spoken(" " + getTranslation("medicalreview.diff.end")));
        return component;
    }

    private static Span spoken(String words) {
        Span span = new Span(words);
        span.addClassName("spoken");
        return span;
    }
}
