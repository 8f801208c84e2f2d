package app.comeback.guideeditor.ui;

import app.comeback.guidelint.Finding;
import app.comeback.guidelint.Grade;
import app.comeback.guides.CheckedFinding;
import app.comeback.guides.Waiver;
import app.comeback.shared.AccountId;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the lint found: in the part on screen first, then elsewhere, then what was waived and by whom. */
class FindingsPanel extends Composite<Aside> {

    private final Actions actions;
    private boolean waivedOpen;

    /**
     * What a person can do with a finding.
     *
     * @param go shows the part it is about
     * @param waive asks for the reason to let it stand
     * @param reopen withdraws its waiver
     * @param placeName what a person calls the place
     * @param name of a person
     * @param readOnly whether the person may only read
     */
    record Actions(
            Consumer<String> go,
            Consumer<Finding> waive,
            Consumer<Finding> reopen,
            Function<String, String> placeName,
            Function<AccountId, String> name,
            boolean readOnly) {}

    FindingsPanel(Actions actions) {
        this.actions = actions;
        getContent().addClassName("findings");
        getContent().setId("findings");
        getContent().getElement().setAttribute("aria-label", getTranslation("guideeditor.findings"));
    }

    /**
     * Shows them.
     *
     * @param findings of the text on screen
     * @param saved fingerprints of the findings in the saved text: only these can be waived
     */
    void show(List<CheckedFinding> findings, Part part, Set<String> saved) {
        getContent().removeAll();
        List<CheckedFinding> open =
                findings.stream().filter(CheckedFinding::isOpen).toList();
        getContent().add(new H2(getTranslation("guideeditor.findings.open", open.size())));
        if (open.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("guideeditor.findings.none")));
        }
        Predicate<CheckedFinding> here =
                checked -> part.covers(checked.finding().place());
        group("guideeditor.findings.here", open.stream().filter(here).toList(), saved);
        group(
                "guideeditor.findings.elsewhere",
                open.stream().filter(here.negate()).toList(),
                saved);
        List<CheckedFinding> waived =
                findings.stream().filter(checked -> !checked.isOpen()).toList();
        if (!waived.isEmpty()) {
            UnorderedList list = new UnorderedList();
            waived.forEach(checked -> list.add(waived(checked)));
            Details details = new Details(getTranslation("guideeditor.findings.waived", waived.size()), list);
            details.setId("findings-waived");
            details.setOpened(waivedOpen);
            details.addOpenedChangeListener(event -> waivedOpen = event.isOpened());
            getContent().add(details);
        }
    }

    private void group(String key, List<CheckedFinding> findings, Set<String> saved) {
        if (findings.isEmpty()) {
            return;
        }
        Paragraph title = new Paragraph(getTranslation(key));
        title.addClassName("findings-group");
        UnorderedList list = new UnorderedList();
        findings.forEach(checked -> list.add(open(checked.finding(), saved)));
        getContent().add(title, list);
    }

    private Component open(Finding finding, Set<String> saved) {
        ListItem item = new ListItem(grade(finding.grade()), sentence(finding));
        Div buttons = new Div(go(finding));
        buttons.addClassName("part-tools");
        if (!actions.readOnly()) {
            Button waive = PhaseForm.quiet(
                    id("waive", finding), getTranslation("guideeditor.findings.waive"), () -> actions.waive()
                            .accept(finding));
            waive.setEnabled(saved.contains(finding.fingerprint()));
            if (!waive.isEnabled()) {
                waive.setText(getTranslation("guideeditor.findings.waive-after-save"));
            }
            buttons.add(waive);
        }
        item.add(buttons);
        return item;
    }

    private ListItem waived(CheckedFinding checked) {
        Finding finding = checked.finding();
        Waiver waiver = checked.waiver();
        ListItem item = new ListItem(sentence(finding));
        if (waiver != null) {
            item.add(new Paragraph(getTranslation(
                    "guideeditor.findings.waived-by",
                    waiver.reason(),
                    actions.name().apply(waiver.by()),
                    Times.dateTime(waiver.at()))));
        }
        Div buttons = new Div(go(finding));
        buttons.addClassName("part-tools");
        if (!actions.readOnly()) {
            buttons.add(PhaseForm.quiet(
                    id("reopen", finding), getTranslation("guideeditor.findings.reopen"), () -> actions.reopen()
                            .accept(finding)));
        }
        item.add(buttons);
        return item;
    }

    private Component go(Finding finding) {
        String place = finding.place();
        Button button = PhaseForm.quiet(id("go", finding), actions.placeName().apply(place), () -> actions.go()
                .accept(place));
        button.setEnabled(!place.equals("guide"));
        return button;
    }

    private Component sentence(Finding finding) {
        return new Paragraph(
                getTranslation(finding.rule().key(), finding.arguments().toArray()));
    }

    private Component grade(Grade grade) {
        return switch (grade) {
            case ERROR -> new StatusLabel(Tone.STOP, getTranslation("guideeditor.grade.error"));
            case WARNING -> new StatusLabel(Tone.WARNING, getTranslation("guideeditor.grade.warning"));
            case HINT -> new StatusLabel(Tone.NEUTRAL, getTranslation("guideeditor.grade.hint"));
        };
    }

    private static String id(String what, Finding finding) {
        return what + "-" + finding.fingerprint().substring(0, 12);
    }
}
