package app.comeback.plans.ui;

import app.comeback.plans.Proposal;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;

/** What the rules propose for the phase, how long it takes, and what they left out and why. */
class ProposalPanel extends Composite<Section> {

    ProposalPanel(Proposal proposal) {
        getContent().setId("plan-proposal");
        getContent().addClassName("plan-panel");
        getContent()
                .add(
                        new H2(getTranslation("plans.proposal")),
                        new Paragraph(getTranslation(
                                proposal.isOverTime() ? "plans.proposal.over" : "plans.proposal.fits",
                                proposal.items().size(),
                                proposal.minutes(),
                                proposal.minutesWanted())));
        if (!proposal.leftOut().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.setId("plan-left-out");
            proposal.leftOut().forEach(left -> list.add(row(left)));
            getContent().add(new Paragraph(getTranslation("plans.proposal.left-out")), list);
        }
    }

    private ListItem row(Proposal.LeftOut left) {
        String details = left.details().stream().map(this::getTranslation).collect(Collectors.joining(", "));
        Span why = new Span(getTranslation("plans.left-out." + left.why(), details));
        why.addClassName("plan-quiet");
        Span name = new Span(left.name());
        name.addClassName("plan-left-out-name");
        return new ListItem(name, why);
    }
}
