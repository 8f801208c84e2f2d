package app.comeback.progression.ui;

import app.comeback.care.ui.CareNavigation;
import app.comeback.care.ui.OverviewSection;
import app.comeback.progression.DoseDesk;
import app.comeback.progression.Overview;
import app.comeback.progression.ProgressReport;
import app.comeback.shared.AccountId;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** What waits for the practitioner, each with the way to the screen that answers it. */
class WaitingSection extends OverviewSection {

    private final transient AccountId client;
    private final UnorderedList list = new UnorderedList();

    WaitingSection(AccountId client, Overview.Page page) {
        super("waiting", "progression.overview.waiting");
        this.client = client;
        list.addClassName("waiting");
        String assessment = CareNavigation.client(client, "assessment");
        page.locks()
                .forEach(lock -> addLine(
                        Tone.STOP,
                        lock.reason() == null
                                ? getTranslation("progression.overview.lock", lock.flag())
                                : getTranslation("progression.overview.lock-by-hand"),
                        assessment,
                        "waiting-lock-" + lock.id()));
        if (page.answersWait()) {
            addLine(Tone.WAITING, getTranslation("progression.overview.answers"), assessment, "waiting-answers");
        }
        addDecisions(page);
        add(
                list.getChildren().findAny().isPresent()
                        ? list
                        : new Paragraph(getTranslation("progression.overview.nothing-waits")));
    }

    private void addDecisions(Overview.Page page) {
        long doses = page.doses().stream()
                .filter(line -> line.made() == null)
                .map(DoseDesk.Line::proposal)
                .filter(DoseCard::needsAnswer)
                .count();
        if (doses > 0) {
            addLine(
                    Tone.WARNING,
                    getTranslation("progression.overview.doses", doses),
                    ProgressionNavigation.doses(client),
                    "waiting-doses");
        }
        ProgressReport report = page.report();
        if (report != null && report.gate().gate().isEligible()) {
            addLine(
                    Tone.GOOD,
                    getTranslation("progression.overview.gate"),
                    ProgressionNavigation.gate(client),
                    "waiting-gate");
        }
    }

    private void addLine(Tone tone, String words, String address, String id) {
        Anchor link = new Anchor(address, words);
        link.setId(id);
        list.add(new ListItem(new StatusLabel(tone, getTranslation("progression.overview.tone." + tone)), link));
    }
}
