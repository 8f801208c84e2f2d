package app.comeback.guideeditor.ui;

import app.comeback.guidecontent.Places;
import app.comeback.guidelint.Finding;
import app.comeback.guidelint.Grade;
import app.comeback.guides.CheckedFinding;
import app.comeback.guides.Waiver;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One finding: what is wrong, where, and what can be done about it. */
class FindingItem extends Composite<Div> {

    /**
     * All that an item shows.
     *
     * @param checked the finding with its waiver
     * @param place what a person calls the part it is about
     * @param waivedBy the name of the person who waived it; empty while it is open
     * @param saved whether it is in the saved text too: only then can it be waived
     */
    record Shown(CheckedFinding checked, String place, String waivedBy, boolean saved) {

        Finding finding() {
            return checked.finding();
        }

        String id(String what) {
            return what + "-" + finding().fingerprint().substring(0, 12);
        }
    }

    /** What a person does about findings. */
    interface Actions {

        /** Shows the part that this place belongs to. */
        void go(String place);

        /** Asks for the reason to let it stand. */
        void waive(Finding finding);

        /** Withdraws its waiver. */
        void reopen(Finding finding);
    }

    FindingItem(Shown shown, Actions actions, boolean readOnly) {
        Finding finding = shown.finding();
        Waiver waiver = shown.checked().waiver();
        if (waiver == null) {
            getContent().add(grade(finding.grade()));
        }
        getContent()
                .add(new Paragraph(
                        getTranslation(finding.rule().key(), finding.arguments().toArray())));
        if (waiver != null) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "guideeditor.findings.waived-by",
                            waiver.reason(),
                            shown.waivedBy(),
                            Times.dateTime(waiver.at()))));
        }
        Div buttons = new Div(go(shown, actions));
        buttons.addClassName("part-tools");
        if (!readOnly) {
            buttons.add(waiver == null ? waive(shown, actions) : reopen(shown, actions));
        }
        getContent().add(buttons);
    }

    /** What is missing in the whole guide is in no part that one could go to. */
    private static Component go(Shown shown, Actions actions) {
        String place = shown.finding().place();
        if (place.equals(Places.GUIDE)) {
            Span whole = new Span(shown.place());
            whole.addClassName("quiet");
            return whole;
        }
        return PhaseForm.quiet(shown.id("go"), shown.place(), () -> actions.go(place));
    }

    private Button waive(Shown shown, Actions actions) {
        String key = shown.saved() ? "guideeditor.findings.waive" : "guideeditor.findings.waive-after-save";
        Button button = PhaseForm.quiet(shown.id("waive"), getTranslation(key), () -> actions.waive(shown.finding()));
        button.setEnabled(shown.saved());
        return button;
    }

    private Button reopen(Shown shown, Actions actions) {
        return PhaseForm.quiet(
                shown.id("reopen"),
                getTranslation("guideeditor.findings.reopen"),
                () -> actions.reopen(shown.finding()));
    }

    private Component grade(Grade grade) {
        return switch (grade) {
            case ERROR -> new StatusLabel(Tone.STOP, getTranslation("guideeditor.grade.error"));
            case WARNING -> new StatusLabel(Tone.WARNING, getTranslation("guideeditor.grade.warning"));
            case HINT -> new StatusLabel(Tone.NEUTRAL, getTranslation("guideeditor.grade.hint"));
        };
    }
}
