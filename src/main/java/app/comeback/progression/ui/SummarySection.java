package app.comeback.progression.ui;

import app.comeback.assessments.AssessmentDesk.Confirmed;
import app.comeback.assessments.Presentation;
import app.comeback.assessments.SafetyLocks;
import app.comeback.assessments.ui.RaiseLockButton;
import app.comeback.care.ui.CareNavigation;
import app.comeback.care.ui.OverviewSection;
import app.comeback.exercises.StoredRestriction;
import app.comeback.exercises.ui.RestrictionWords;
import app.comeback.plans.RunningPlan;
import app.comeback.progression.GateState;
import app.comeback.progression.Overview;
import app.comeback.progression.ProgressReport;
import app.comeback.protocols.Phase;
import app.comeback.shared.AccountId;
import app.comeback.shared.ui.Facts;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The client in a few lines: what is the matter, where in the plan, the goal, restrictions and stops. */
class SummarySection extends OverviewSection {

    SummarySection(AccountId client, Overview.Page page, SafetyLocks locks) {
        super("summary", "progression.summary");
        ProgressReport report = page.report();
        Facts facts = new Facts();
        matter(facts, page.confirmed());
        standing(facts, report == null ? null : report.gate());
        facts.with("progression.summary.restrictions", restrictions(page.restrictions()));
        facts.with("progression.summary.locks", locks(page.locks()));
        Anchor restrictions = new Anchor(
                CareNavigation.client(client, "restrictions"), getTranslation("progression.summary.to-restrictions"));
        restrictions.setId("to-restrictions");
        RaiseLockButton raise =
                new RaiseLockButton(locks, client, () -> UI.getCurrent().refreshCurrentRoute(false));
        Div actions = new Div(raise, restrictions);
        actions.addClassName("overview-actions");
        add(facts, actions);
    }

    private void matter(Facts facts, @Nullable Confirmed confirmed) {
        if (confirmed == null) {
            facts.with("progression.summary.matter", getTranslation("progression.summary.unconfirmed"));
            return;
        }
        Presentation what = confirmed.presentation();
        String grade = what.grade() == null
                ? getTranslation("progression.summary.grade-unknown")
                : getTranslation("progression.summary.grade", what.grade());
        facts.with(
                        "progression.summary.matter",
                        getTranslation(
                                "progression.summary.class",
                                getTranslation("assessments.class." + what.presentation()),
                                grade,
                                getTranslation("progression.side." + what.side())))
                .with(
                        "progression.summary.confirmed",
                        getTranslation(
                                "progression.summary.confirmed-by", confirmed.by(), Times.date(what.confirmedAt())))
                .with(
                        "progression.summary.onset",
                        what.onset() == null ? getTranslation("progression.summary.unknown") : Times.date(what.onset()))
                .with("progression.summary.goal", getTranslation("assessments.goal." + what.goal()))
                .with(
                        "progression.summary.time",
                        getTranslation("progression.summary.time-words", what.minutesPerDay(), what.daysPerWeek()));
    }

    private void standing(Facts facts, @Nullable GateState gate) {
        if (gate == null) {
            facts.with("progression.summary.phase", getTranslation("progression.summary.no-plan"));
            return;
        }
        RunningPlan plan = gate.plan();
        long day = Duration.between(plan.phaseSince(), gate.gate().at()).toDays() + 1;
        String name = gate.protocol().phase(plan.phase()).map(Phase::name).orElse("");
        facts.with(
                "progression.summary.phase",
                getTranslation(
                        "progression.summary.phase-words", plan.phase(), name, day, Times.date(plan.phaseSince())));
    }

    private Component restrictions(List<StoredRestriction> restrictions) {
        if (restrictions.isEmpty()) {
            return new Span(getTranslation("progression.summary.none"));
        }
        UnorderedList list = new UnorderedList();
        restrictions.forEach(stored -> list.add(new ListItem(getTranslation(
                "progression.summary.restriction",
                RestrictionWords.of(stored.restriction(), this),
                stored.reason(),
                Times.date(stored.setAt())))));
        return list;
    }

    private Component locks(List<SafetyLocks.Lock> open) {
        if (open.isEmpty()) {
            return new Span(getTranslation("progression.summary.no-lock"));
        }
        UnorderedList list = new UnorderedList();
        open.forEach(lock -> list.add(new ListItem(
                new StatusLabel(Tone.STOP, getTranslation("assessments.level." + lock.level())),
                new Span(getTranslation(
                        "progression.summary.lock",
                        lock.reason() == null ? lock.flag() : lock.reason(),
                        Times.dateTime(lock.raisedAt()))))));
        return list;
    }
}
