package app.comeback.guideeditor.ui;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideMerge;
import app.comeback.guides.SaveResult;
import app.comeback.shared.TextDiff;
import app.comeback.shared.TextDiff.Change;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Shows both texts of each part that two people changed, and lets the second one choose; closing it loses neither. */
class ConflictDialog extends Dialog {

    private enum Choice {
        MINE,
        THEIRS
    }

    private final Map<GuideMerge.Conflict, RadioButtonGroup<Choice>> choices = new LinkedHashMap<>();

    ConflictDialog(SaveResult.Conflict conflict, Function<String, String> placeName, Consumer<GuideContent> settled) {
        setHeaderTitle(getTranslation("guideeditor.conflict.title"));
        setWidth("min(64rem, 96vw)");
        add(new Paragraph(getTranslation("guideeditor.conflict.help", conflict.head())));
        for (int i = 0; i < conflict.parts().size(); i++) {
            add(part(conflict.parts().get(i), placeName, i + 1));
        }
        Button save = new Button(getTranslation("guideeditor.conflict.do"), event -> {
            close();
            settled.accept(settle(conflict));
        });
        save.setId("conflict-do");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button later = new Button(getTranslation("guideeditor.conflict.later"), event -> close());
        later.setId("conflict-later");
        getFooter().add(later, save);
    }

    private Component part(GuideMerge.Conflict part, Function<String, String> placeName, int number) {
        RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
        choice.setId("conflict-" + number);
        choice.setLabel(getTranslation("guideeditor.conflict.keep"));
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(item -> getTranslation(
                item == Choice.MINE ? "guideeditor.conflict.keep-mine" : "guideeditor.conflict.keep-theirs"));
        choice.setValue(Choice.MINE);
        choices.put(part, choice);
        List<TextDiff.Run> runs = TextDiff.runs(part.theirs(), part.mine());
        Div both = new Div(
                text("guideeditor.conflict.mine", runs, Change.REMOVED),
                text("guideeditor.conflict.theirs", runs, Change.INSERTED));
        both.addClassName("conflict-texts");
        Div block = new Div(new H3(placeName.apply(part.place())), both, choice);
        block.addClassName("exercise");
        return block;
    }

    /** One of the two texts, with the words marked that the other has not. */
    private Component text(String key, List<TextDiff.Run> runs, Change others) {
        Pre pre = new Pre();
        runs.stream().filter(run -> run.change() != others).forEach(run -> pre.add(run(run)));
        if (pre.getChildren().findAny().isEmpty()) {
            pre.setText(getTranslation("guideeditor.conflict.removed"));
        }
        pre.addClassName("conflict-text");
        pre.getElement().setAttribute("tabindex", "0");
        Paragraph title = new Paragraph(getTranslation(key));
        title.addClassName("findings-group");
        return new Div(title, pre);
    }

    private static Component run(TextDiff.Run run) {
        return run.change() == Change.SAME ? new Text(run.text()) : new HtmlContainer("mark", new Text(run.text()));
    }

    private GuideContent settle(SaveResult.Conflict conflict) {
        GuideContent content = conflict.merged();
        for (Map.Entry<GuideMerge.Conflict, RadioButtonGroup<Choice>> entry : choices.entrySet()) {
            if (entry.getValue().getValue() == Choice.THEIRS) {
                content = PartChoice.take(entry.getKey().place(), conflict.theirs(), content);
            }
        }
        return content;
    }
}
