package app.comeback.protocolfiles.ui;

import app.comeback.protocols.Evidence;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What a rule rests on: how sure, the source, who agrees, and why. */
class EvidenceCell extends Div {

    EvidenceCell(Evidence evidence) {
        addClassName("rule-evidence");
        String reference = evidence.reference();
        add(
                Signs.of(evidence.basis()),
                new Paragraph(reference == null ? evidence.source() : evidence.source() + " [" + reference + "]"));
        String agreement = evidence.agreement();
        if (agreement != null) {
            add(new Paragraph(Signs.text("protocolfiles.agreement", agreement)));
        }
        Paragraph why = new Paragraph(evidence.rationale());
        why.addClassName("rule-soft");
        add(why);
    }
}
