package app.comeback.risks.ui;

import app.comeback.drafts.ui.Autosave;
import app.comeback.risks.Risk;
import app.comeback.risks.RiskAssessment;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Optional;

/** One risk: how grave it is, what that rests on, and what is done. */
class RiskFields extends Composite<Section> {

    private static final int LONGEST = 2_000;

    private final Risk risk;
    private final RadioButtonGroup<String> level = new RadioButtonGroup<>();
    private final TextArea seen = new TextArea();
    private final TextArea done = new TextArea();

    RiskFields(Risk risk, Autosave autosave) {
        this.risk = risk;
        String key = "risks.risk." + risk;
        level.setId("risk-level-" + risk);
        level.setLabel(getTranslation("risks.level"));
        level.setItems(Arrays.stream(Risk.Level.values()).map(Enum::name).toList());
        level.setItemLabelGenerator(each -> getTranslation("risks.level." + each));
        level.setRequiredIndicatorVisible(true);
        prepare(seen, "risk-seen-" + risk, "risks.seen");
        prepare(done, "risk-done-" + risk, "risks.done");
        autosave.add(level.getId().orElseThrow(), level);
        autosave.add(seen.getId().orElseThrow(), seen);
        autosave.add(done.getId().orElseThrow(), done);
        getContent().addClassName("risk-fields");
        getContent().add(new H3(getTranslation(key)), new Paragraph(getTranslation(key + ".about")), level, seen, done);
    }

    private void prepare(TextArea field, String id, String key) {
        field.setId(id);
        field.setLabel(getTranslation(key));
        field.setMaxLength(LONGEST);
        field.setMinRows(2);
        field.setWidthFull();
        field.setRequiredIndicatorVisible(true);
    }

    /** What was found; nothing while something is missing, which is marked then. */
    Optional<RiskAssessment.Finding> finding() {
        boolean isDone = mark(done, done.getValue().isBlank());
        boolean isSeen = mark(seen, seen.getValue().isBlank());
        String chosen = level.getValue();
        boolean isChosen = mark(level, chosen == null);
        return chosen != null && isDone && isSeen && isChosen
                ? Optional.of(new RiskAssessment.Finding(Risk.Level.valueOf(chosen), seen.getValue(), done.getValue()))
                : Optional.empty();
    }

    Risk risk() {
        return risk;
    }

    private <F extends Component & HasValidation> boolean mark(F field, boolean isMissing) {
        field.setInvalid(isMissing);
        if (isMissing) {
            field.setErrorMessage(getTranslation("risks.refused.missing"));
            field.getElement().callJsFunction("focus");
        }
        return !isMissing;
    }
}
