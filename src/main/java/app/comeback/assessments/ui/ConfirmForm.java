package app.comeback.assessments.ui;

import app.comeback.assessments.Answers;
import app.comeback.assessments.AssessmentDesk;
import app.comeback.assessments.Imaging;
import app.comeback.assessments.Intake;
import app.comeback.assessments.Presentation;
import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.Autosave;
import app.comeback.exercises.Equipment;
import app.comeback.protocols.GoalLevel;
import app.comeback.protocols.PresentationClass;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import app.comeback.shared.Side;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a clinician confirms or changes what is the matter; what only the client knows comes from the answers. */
class ConfirmForm extends Composite<Section> {

    private final transient AccountId client;
    private final transient AssessmentDesk.Overview overview;
    private final transient Intake.Submitted intake;
    private final Select<PresentationClass> presentation = new Select<>();
    private final Select<Side> side = new Select<>();
    private final DatePicker onset = new DatePicker();
    private final Select<Integer> grade = new Select<>();
    private final Checkbox tendon = new Checkbox();
    private final Checkbox signOff = new Checkbox();
    private final DatePicker imagingDay = new DatePicker();
    private final TextField reporter = new TextField();
    private final TextField munich = new TextField();
    private final TextField bamic = new TextField();
    private final TextArea reason = new TextArea();

    ConfirmForm(
            AccountId client,
            AssessmentDesk.Overview overview,
            Drafts drafts,
            Consumer<AssessmentDesk.Confirm> confirm,
            Runnable done) {
        this.client = client;
        this.overview = overview;
        this.intake = Objects.requireNonNull(overview.intake());
        prepare();
        fill(overview.confirmed());
        Autosave autosave = new Autosave(drafts, "confirm-assessment", client.toString());
        autosave.add("reason", reason);
        autosave.restore();
        Button save = new Button(getTranslation("assessments.confirm"), event -> {
            confirm.accept(command());
            autosave.discard();
            Notices.done("assessments.confirm.done");
            done.run();
        });
        save.setId("confirm-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div fields = new Div(
                presentation, side, onset, grade, tendon, signOff, imagingDay, reporter, munich, bamic, reason, save);
        fields.addClassName("assessment-form");
        getContent().setId("confirm");
        getContent().addClassName("question-card");
        getContent().add(new H2(getTranslation("assessments.confirm.title")), fields);
    }

    private void prepare() {
        presentation.setItems(PresentationClass.values());
        presentation.setItemLabelGenerator(kind -> getTranslation("assessments.class." + kind));
        side.setItems(Side.values());
        side.setItemLabelGenerator(leg -> getTranslation("assessments.o.story.side." + leg));
        grade.setItems(1, 2, 3);
        grade.setEmptySelectionAllowed(true);
        grade.setEmptySelectionCaption(getTranslation("assessments.grade.unknown"));
        grade.setItemLabelGenerator(
                number -> getTranslation(number == null ? "assessments.grade.unknown" : "assessments.grade." + number));
        presentation.setLabel(getTranslation("assessments.confirm.class"));
        side.setLabel(getTranslation("assessments.confirm.side"));
        onset.setLabel(getTranslation("assessments.confirm.onset"));
        grade.setLabel(getTranslation("assessments.confirm.grade-label"));
        tendon.setLabel(getTranslation("assessments.confirm.tendon-label"));
        signOff.setLabel(getTranslation("assessments.confirm.sign-off"));
        imagingDay.setLabel(getTranslation("assessments.confirm.imaging-day"));
        reporter.setLabel(getTranslation("assessments.confirm.reporter"));
        munich.setLabel(getTranslation("assessments.confirm.munich"));
        bamic.setLabel(getTranslation("assessments.confirm.bamic"));
        reason.setLabel(getTranslation("assessments.confirm.reason-label"));
        reason.setHelperText(getTranslation("assessments.confirm.reason-help"));
        reason.setMaxLength(1000);
        ids();
    }

    private void ids() {
        presentation.setId("confirm-class");
        side.setId("confirm-side");
        onset.setId("confirm-onset");
        grade.setId("confirm-grade");
        tendon.setId("confirm-tendon");
        signOff.setId("confirm-sign-off");
        imagingDay.setId("confirm-imaging-day");
        reporter.setId("confirm-reporter");
        munich.setId("confirm-munich");
        bamic.setId("confirm-bamic");
        reason.setId("confirm-reason");
    }

    /** What was confirmed before comes first, then what the answers say; the class is never chosen beforehand. */
    private void fill(AssessmentDesk.@Nullable Confirmed before) {
        Answers answers = intake.answers();
        answers.find("story.side").map(Side::valueOf).ifPresent(side::setValue);
        answers.day("story.onset").ifPresent(onset::setValue);
        answers.day("story.imaging-day").ifPresent(imagingDay::setValue);
        answers.find("story.imaging-by").ifPresent(reporter::setValue);
        if (before != null) {
            Presentation confirmed = before.presentation();
            presentation.setValue(confirmed.presentation());
            side.setValue(confirmed.side());
            onset.setValue(confirmed.onset());
            grade.setValue(confirmed.grade());
            tendon.setValue(confirmed.tendonInvolved());
            signOff.setValue(before.signOff());
            imagingDay.setValue(before.imaging().day());
            reporter.setValue(Objects.requireNonNullElse(before.imaging().reportedBy(), ""));
            munich.setValue(Objects.requireNonNullElse(before.imaging().munich(), ""));
            bamic.setValue(Objects.requireNonNullElse(before.imaging().bamic(), ""));
        }
    }

    private AssessmentDesk.Confirm command() {
        if (presentation.getValue() == null || side.getValue() == null) {
            throw new Refused("assessments.confirm.choose");
        }
        Answers answers = intake.answers();
        AssessmentDesk.Confirmed before = overview.confirmed();
        return new AssessmentDesk.Confirm(
                client,
                before == null ? 0 : before.version(),
                intake.version(),
                presentation.getValue(),
                side.getValue(),
                onset.getValue(),
                grade.getValue(),
                tendon.getValue(),
                signOff.getValue(),
                new Imaging(imagingDay.getValue(), reporter.getValue(), munich.getValue(), bamic.getValue()),
                GoalLevel.valueOf(answers.find("goal.level").orElseThrow()),
                Integer.parseInt(answers.find("goal.minutes").orElseThrow()),
                Integer.parseInt(answers.find("goal.days").orElseThrow()),
                equipment(answers),
                reason.getValue());
    }

    private static Set<Equipment> equipment(Answers answers) {
        return answers.many("goal.equipment").stream().map(Equipment::valueOf).collect(Collectors.toSet());
    }
}
