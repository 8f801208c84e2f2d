package app.comeback.planbuilder.ui;

import app.comeback.planbuilder.Slot;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Chooses the days, or the weeks, that become copies. */
class CopyDialog extends Dialog {

    private CopyDialog(String title, String explained) {
        setId("copy-dialog");
        setHeaderTitle(title);
        setWidth("min(34rem, 96vw)");
        addClassName("board-dialog");
        add(new Paragraph(explained));
    }

    /** For a day: to which days of which weeks. */
    static CopyDialog day(CopyDialog.Texts texts, Slot from, int weeks, Consumer<List<Slot>> copied) {
        CopyDialog dialog = new CopyDialog(texts.title(), texts.explained());
        CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(dialog.getTranslation("planbuilder.copy.days"));
        days.setId("copy-days");
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, dialog.getLocale()));
        CheckboxGroup<Integer> in = dialog.weeks(weeks);
        in.setValue(Set.of(from.week()));
        Div both = new Div(days, in);
        both.addClassName("board-copy");
        dialog.add(both);
        dialog.confirm(() -> copied.accept(in.getValue().stream()
                .flatMap(week -> Arrays.stream(DayOfWeek.values())
                        .filter(days.getValue()::contains)
                        .map(day -> new Slot(week, day)))
                .toList()));
        return dialog;
    }

    /** For a week: to which weeks. */
    static CopyDialog week(CopyDialog.Texts texts, int weeks, Consumer<Set<Integer>> copied) {
        CopyDialog dialog = new CopyDialog(texts.title(), texts.explained());
        CheckboxGroup<Integer> in = dialog.weeks(weeks);
        dialog.add(in);
        dialog.confirm(() -> copied.accept(in.getValue()));
        return dialog;
    }

    private CheckboxGroup<Integer> weeks(int weeks) {
        CheckboxGroup<Integer> in = new CheckboxGroup<>(getTranslation("planbuilder.copy.weeks"));
        in.setId("copy-weeks");
        in.setItems(IntStream.range(0, weeks).boxed().toList());
        in.setItemLabelGenerator(week -> getTranslation("planbuilder.week", week + 1));
        return in;
    }

    private void confirm(Runnable work) {
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("copy-cancel");
        Button ok = new Button(getTranslation("planbuilder.copy"), event -> {
            close();
            work.run();
        });
        ok.setId("copy-confirm");
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, ok);
    }

    /** What the dialog says, already translated. */
    record Texts(String title, String explained) {}
}
