package app.comeback.assessments.ui;

import app.comeback.assessments.Measurements;
import app.comeback.protocols.Measure;
import app.comeback.shared.Side;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One value as it was taken, with the way to take it back. */
class TakenLine extends ListItem {

    TakenLine(Measurements.Taken taken, @Nullable Measure measure, Measurements measurements, Runnable changed) {
        String name = measure == null ? taken.measure() : measure.name();
        String value = measure == null ? taken.value().toPlainString() : MeasureWords.value(measure, taken.value());
        Span how = new Span(getTranslation(
                "assessments.taken",
                taken.side() == Side.BOTH ? "" : getTranslation("assessments.o.story.side." + taken.side()),
                getTranslation("assessments.mode." + taken.mode()),
                Times.dateTime(taken.at())));
        how.addClassName("hint");
        if (taken.withdrawn()) {
            add(new Div(new Span(getTranslation("assessments.taken.withdrawn", name, value)), how));
            return;
        }
        Button withdraw =
                new Button(getTranslation("assessments.withdraw"), event -> new WordsDialog("withdraw", reason -> {
                            measurements.correct(UUID.randomUUID(), taken.root(), taken.version(), null, reason);
                            Notices.done("assessments.withdraw.done");
                            changed.run();
                        })
                        .open());
        withdraw.setId("withdraw-" + taken.root());
        withdraw.setAriaLabel(getTranslation("assessments.withdraw.what", name));
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Div(new Span(name + ": " + value), how), withdraw);
    }
}
