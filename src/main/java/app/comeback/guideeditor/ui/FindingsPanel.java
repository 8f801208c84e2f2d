package app.comeback.guideeditor.ui;

import app.comeback.guides.CheckedFinding;
import app.comeback.guides.Waiver;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the lint found: in the part on screen first, then elsewhere, then what was waived and by whom. */
class FindingsPanel extends Composite<Aside> {

    private final transient Function<String, String> placeName;

    private final H2 heading = new H2();
    private final Paragraph none = new Paragraph(getTranslation("guideeditor.findings.none"));
    private final H3 hereTitle = new H3(getTranslation("guideeditor.findings.here"));
    private final H3 elsewhereTitle = new H3(getTranslation("guideeditor.findings.elsewhere"));
    private final KeyedList<FindingItem.Shown, FindingItem> here;
    private final KeyedList<FindingItem.Shown, FindingItem> elsewhere;
    private final KeyedList<FindingItem.Shown, FindingItem> waived;
    private final Details waivedDetails;

    /**
     * Creates it.
     *
     * @param actions what a person can do about a finding
     * @param placeName what a person calls a place
     * @param readOnly whether the person may only read
     */
    FindingsPanel(FindingItem.Actions actions, Function<String, String> placeName, boolean readOnly) {
        this.placeName = placeName;
        here = new KeyedList<>(shown -> new FindingItem(shown, actions, readOnly));
        elsewhere = new KeyedList<>(shown -> new FindingItem(shown, actions, readOnly));
        waived = new KeyedList<>(shown -> new FindingItem(shown, actions, readOnly));
        waivedDetails = new Details("", waived);
        waivedDetails.setId("findings-waived");
        heading.setId("findings-heading");
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("findings");
        getContent().setId("findings");
        getContent().getElement().setAttribute("aria-labelledby", "findings-heading");
        getContent().add(heading, none, hereTitle, here, elsewhereTitle, elsewhere, waivedDetails);
    }

    /** Shows the findings of the text on screen; those that the saved text has too can be waived. */
    void show(EditorSession session, Part part) {
        Set<String> saved = session.open().findings().stream()
                .map(checked -> checked.finding().fingerprint())
                .collect(Collectors.toSet());
        List<FindingItem.Shown> all = session.findings().stream()
                .map(checked -> shown(checked, session, saved))
                .toList();
        List<FindingItem.Shown> open =
                all.stream().filter(shown -> shown.checked().isOpen()).toList();
        Predicate<FindingItem.Shown> covered =
                shown -> part.covers(shown.finding().place());
        heading.setText(getTranslation("guideeditor.findings.open", open.size()));
        none.setVisible(open.isEmpty());
        here.show(open.stream().filter(covered).toList());
        hereTitle.setVisible(here.isVisible());
        elsewhere.show(open.stream().filter(covered.negate()).toList());
        elsewhereTitle.setVisible(elsewhere.isVisible());
        waived.show(all.stream().filter(shown -> !shown.checked().isOpen()).toList());
        waivedDetails.setSummaryText(getTranslation("guideeditor.findings.waived", all.size() - open.size()));
        waivedDetails.setVisible(waived.isVisible());
    }

    private FindingItem.Shown shown(CheckedFinding checked, EditorSession session, Set<String> saved) {
        Waiver waiver = checked.waiver();
        return new FindingItem.Shown(
                checked,
                placeName.apply(checked.finding().place()),
                waiver == null ? "" : session.open().name(waiver.by()),
                saved.contains(checked.finding().fingerprint()));
    }
}
