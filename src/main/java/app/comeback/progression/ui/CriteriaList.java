package app.comeback.progression.ui;

import app.comeback.progression.GateState;
import app.comeback.progression.PhaseDecision;
import app.comeback.protocols.Criterion;
import app.comeback.protocols.Evidence;
import app.comeback.protocols.Fact;
import app.comeback.protocols.Verdict;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Function;

/**
 * The criteria for leaving the present phase, each with its verdict, the sentence that explains it, the rows behind it
 * and what the rule rests on; the client and whoever cares see the same.
 */
@StyleSheet("context://progression.css")
public class CriteriaList extends Composite<UnorderedList> {

    private final transient GateState state;
    private final transient FactWords words;
    private final transient Function<Verdict, Optional<Component>> actions;

    /** A list to read. */
    public CriteriaList(GateState state) {
        this(state, verdict -> Optional.empty());
    }

    /**
     * A list with something to do beside a criterion.
     *
     * @param actions the action for a verdict; nothing for none
     */
    CriteriaList(GateState state, Function<Verdict, Optional<Component>> actions) {
        this.state = state;
        this.words = new FactWords(this, state);
        this.actions = actions;
        getContent().addClassName("criteria");
        getContent().setId("criteria");
        state.gate().verdicts().forEach(verdict -> state.protocol()
                .criterion(verdict.criterion())
                .ifPresent(criterion -> getContent().add(row(criterion, verdict))));
    }

    private ListItem row(Criterion criterion, Verdict verdict) {
        Div text = new Div(new H3(criterion.text()));
        if (criterion.optional()) {
            text.add(quiet(getTranslation("progression.criterion.optional")));
        }
        text.add(reason(criterion, verdict));
        for (Fact fact : state.factsOf(verdict)) {
            text.add(quiet(words.of(fact)));
        }
        text.add(why(criterion));
        actions.apply(verdict).ifPresent(text::add);
        ListItem row = new ListItem(new VerdictLabel(verdict.result()), text);
        row.addClassName("criterion");
        row.setId("criterion-" + criterion.id().replace('.', '-'));
        return row;
    }

    private Component reason(Criterion criterion, Verdict verdict) {
        Optional<PhaseDecision> waiver = state.waiverOf(criterion.id());
        if (verdict.result() == Verdict.Result.WAIVED && waiver.isPresent()) {
            PhaseDecision decision = waiver.get();
            return new Paragraph(getTranslation(
                    "progression.criterion.waived", decision.byName(), Times.date(decision.at()), decision.reason()));
        }
        return new Paragraph(
                getTranslation(verdict.reason(), verdict.arguments().toArray()));
    }

    private Component why(Criterion criterion) {
        Evidence evidence = criterion.evidence();
        Details why = new Details(getTranslation("progression.criterion.why"));
        why.setId("why-" + criterion.id().replace('.', '-'));
        why.add(new Paragraph(evidence.rationale()));
        if (!evidence.isVerified()) {
            why.add(new StatusLabel(
                    StatusLabel.Tone.WARNING, getTranslation("progression.criterion.basis." + evidence.basis())));
        }
        why.add(quiet(getTranslation("progression.criterion.source", evidence.source())));
        if (evidence.agreement() != null) {
            why.add(quiet(getTranslation("progression.criterion.agreement", evidence.agreement())));
        }
        why.add(quiet(getTranslation(
                "progression.criterion.rule",
                criterion.id(),
                state.protocol().ref().toString(),
                criterion.validForDays())));
        return why;
    }

    private static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("criterion-quiet");
        return paragraph;
    }
}
