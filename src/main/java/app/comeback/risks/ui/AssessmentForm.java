package app.comeback.risks.ui;

import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.Autosave;
import app.comeback.risks.Risk;
import app.comeback.risks.RiskAssessment;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A new assessment: every risk, and what follows from all of it. */
class AssessmentForm extends Composite<Div> {

    private static final int LONGEST = 4_000;

    /** Made once, so that a second press records nothing more. */
    private final UUID id = UUID.randomUUID();

    private final List<RiskFields> fields;
    private final TextArea summary = new TextArea();
    private final Autosave autosave;
    private final transient Recorder recorder;

    AssessmentForm(Drafts drafts, Recorder recorder) {
        this.recorder = recorder;
        this.autosave = new Autosave(drafts, "risk-assessment", "new");
        this.fields = Arrays.stream(Risk.values())
                .map(risk -> new RiskFields(risk, autosave))
                .toList();
        summary.setId("risk-summary");
        summary.setLabel(getTranslation("risks.summary"));
        summary.setHelperText(getTranslation("risks.summary.help"));
        summary.setMaxLength(LONGEST);
        summary.setMinRows(3);
        summary.setWidthFull();
        summary.setRequiredIndicatorVisible(true);
        autosave.add("summary", summary);
        Button record = new Button(getTranslation("risks.record"), event -> record());
        record.setId("risk-record");
        record.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("risk-form");
        autosave.restore()
                .ifPresent(kept -> getContent().add(new Paragraph(getTranslation("risks.kept", Times.dateTime(kept)))));
        fields.forEach(getContent()::add);
        getContent().add(summary, record);
    }

    private void record() {
        boolean isSummed = !summary.getValue().isBlank();
        summary.setInvalid(!isSummed);
        if (!isSummed) {
            summary.setErrorMessage(getTranslation("risks.refused.missing"));
            // The same way as the other fields, so that the last call wins.
            summary.getElement().callJsFunction("focus");
        }
        Map<Risk, RiskAssessment.Finding> findings = new EnumMap<>(Risk.class);
        // From the last to the first, so that the first that lacks something has the focus in the end.
        fields.reversed().forEach(one -> one.finding().ifPresent(found -> findings.put(one.risk(), found)));
        if (isSummed && findings.size() == fields.size()) {
            recorder.record(id, summary.getValue(), findings);
            autosave.discard();
        }
    }

    /** Takes a whole assessment. */
    interface Recorder {

        void record(UUID id, String summary, Map<Risk, RiskAssessment.Finding> findings);
    }
}
