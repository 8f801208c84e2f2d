package app.comeback.progression.ui;

import app.comeback.care.ClientInCare;
import app.comeback.care.ui.ClientHeader;
import app.comeback.progression.GateState;
import app.comeback.progression.PhaseDecision.Action;
import app.comeback.progression.PhaseDecisions;
import app.comeback.protocols.Rule;
import app.comeback.protocols.Verdict;
import app.comeback.shared.AccountId;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The gate of a client's present phase: the evidence, what may be decided, and what was. */
@Route("clients/:client/" + ProgressionNavigation.GATE)
@RolesAllowed("TRAINER")
@StyleSheet("context://progression.css")
class GateView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** From this phase on the known factors of a second injury are shown. */
    private static final int LATE = 3;

    private final ClientHeader header;
    private final transient PhaseDecisions decisions;
    private final Div body = new Div();
    private String title = "";

    GateView(ClientHeader header, PhaseDecisions decisions) {
        this.header = header;
        this.decisions = decisions;
        body.addClassName("gate-body");
        getContent().addClassName("view");
        getContent().add(header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        body.removeAll();
        title = getTranslation("progression.tab.gate");
        Optional<ClientInCare> client =
                header.open(event.getRouteParameters().get("client").orElse(""), ProgressionNavigation.GATE);
        client.ifPresent(opened -> {
            title = getTranslation("progression.gate.of", opened.name());
            show(opened.client());
        });
    }

    private void show(AccountId client) {
        body.removeAll();
        decisions
                .gate(client)
                .ifPresentOrElse(
                        state -> body.add(main(client, state), side(state)),
                        () -> body.add(new EmptyState("progression.gate.no-plan")));
    }

    private Component main(AccountId client, GateState state) {
        PhaseDecisions.Rights rights = decisions.rights(client);
        Section criteria = new Section(
                new H2(getTranslation("progression.gate.criteria", state.plan().phase())),
                new PathView(state),
                new CriteriaList(state, verdict -> waiver(client, state, rights, verdict)));
        criteria.addClassName("gate-panel");
        criteria.add(actions(client, state, rights));
        return criteria;
    }

    private Component side(GateState state) {
        Div side = new Div();
        side.addClassName("gate-side");
        List<Rule> factors = state.protocol().rules(Rule.Kind.REINJURY_FACTOR);
        if (state.plan().phase() >= LATE && !factors.isEmpty()) {
            UnorderedList list = new UnorderedList();
            factors.forEach(factor -> list.add(new ListItem(factor.text())));
            Section known = new Section(new H2(getTranslation("progression.factors")), list);
            known.setId("reinjury-factors");
            known.addClassName("gate-panel");
            side.add(known);
        }
        side.add(new DecisionHistory(state));
        return side;
    }

    private Component actions(AccountId client, GateState state, PhaseDecisions.Rights rights) {
        Div actions = new Div();
        actions.addClassName("gate-actions");
        if (!rights.mayDecide()) {
            String hindrance = rights.hindrance();
            actions.add(new Paragraph(getTranslation(hindrance == null ? "progression.refused.clinician" : hindrance)));
            return actions;
        }
        int phase = state.plan().phase();
        if (state.gate().isEligible() && state.protocol().phase(phase + 1).isPresent()) {
            Button advance = button("advance", () -> ask(client, state, Action.ADVANCE, phase + 1, null));
            advance.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(advance);
        } else {
            actions.add(new Paragraph(getTranslation("progression.gate.not-open")));
        }
        actions.add(button("hold", () -> ask(client, state, Action.HOLD, phase, null)));
        for (int earlier = phase - 1; earlier >= 1; earlier--) {
            int to = earlier;
            Button back = new Button(
                    getTranslation("progression.act.regress-to", to),
                    event -> ask(client, state, Action.REGRESS, to, null));
            back.setId("gate-regress-" + to);
            actions.add(back);
        }
        return actions;
    }

    private Button button(String act, Runnable work) {
        Button button = new Button(getTranslation("progression.act." + act), event -> work.run());
        button.setId("gate-" + act);
        return button;
    }

    private Optional<Component> waiver(
            AccountId client, GateState state, PhaseDecisions.Rights rights, Verdict verdict) {
        if (verdict.isPassed() || !rights.waivable().contains(verdict.criterion())) {
            return Optional.empty();
        }
        Button waive = new Button(
                getTranslation("progression.act.waive"),
                event -> ask(client, state, Action.WAIVE, state.plan().phase(), verdict.criterion()));
        waive.setId("waive-" + verdict.criterion().replace('.', '-'));
        waive.setAriaLabel(getTranslation(
                "progression.act.waive-which",
                state.protocol().criterion(verdict.criterion()).orElseThrow().text()));
        return Optional.of(waive);
    }

    private void ask(AccountId client, GateState state, Action action, int to, @Nullable String criterion) {
        UUID id = UUID.randomUUID();
        new DecisionDialog(
                        getTranslation("progression.ask." + action, to),
                        getTranslation("progression.ask.intro." + action, to),
                        reason -> {
                            decisions.decide(new PhaseDecisions.Decide(
                                    id, client, state.plan().id(), action, to, criterion, reason, state.evidence()));
                            Notices.done("progression.done." + action);
                            show(client);
                        })
                .open();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
