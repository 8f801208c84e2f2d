package app.comeback.training.ui;

import app.comeback.assessments.ui.LockPanel;
import app.comeback.shared.AccountId;
import app.comeback.shared.Pain;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.Times;
import app.comeback.shared.ui.ViewHeader;
import app.comeback.training.CheckIns;
import app.comeback.training.Days;
import app.comeback.training.ToGo;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The client's start page: how the morning is, today's session, and what stands in its way. */
@Route(TrainingNavigation.TODAY)
@Menu(order = 10, title = "training.menu.today")
@RolesAllowed("CLIENT")
@StyleSheet("context://training.css")
class TodayView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NOON = 12;
    private static final int EVENING = 18;

    private final transient ToGo toGo;
    private final transient CheckIns checkIns;
    private final transient List<TodayCard> others;
    private final LockPanel lockPanel;

    TodayView(ToGo toGo, CheckIns checkIns, LockPanel lockPanel, ObjectProvider<TodayCard> others) {
        this.lockPanel = lockPanel;
        this.toGo = toGo;
        this.checkIns = checkIns;
        this.others = others.stream()
                .sorted(Comparator.comparingInt(TodayCard::order))
                .toList();
        getContent().addClassNames("view", "today-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        Days days = toGo.days(told(), UI.getCurrent().getLocale());
        Optional<CheckIns.Open> open = checkIns.open();
        getContent().removeAll();
        getContent().add(head(days, open.isPresent()));
        open.ifPresent(morning ->
                getContent().add(new MorningCard(morning, (pain, words) -> answer(morning.session(), pain, words))));
        AccountId me = new AccountId(days.client());
        if (days.state() == Days.State.LOCKED && lockPanel.show(me)) {
            getContent().add(lockPanel);
        } else if (days.notice() != null) {
            getContent().add(new NoticeCard(days.notice()));
        }
        changes(days).ifPresent(getContent()::add);
        days.today().ifPresent(day -> getContent().add(new SessionCard(days, day)));
        others.forEach(card -> card.show().ifPresent(getContent()::add));
        getContent().add(past());
    }

    /** The browser's zone, which the portal remembers for the client; null when it has not told it. */
    private static @Nullable String told() {
        ZoneId zone = Times.zone();
        return zone instanceof ZoneOffset ? null : zone.getId();
    }

    private Component head(Days days, boolean asks) {
        ZonedDateTime now = days.serverTime().atZone(ZoneId.of(days.zone()));
        Paragraph date = new Paragraph(DateTimeFormatter.ofPattern(getTranslation("training.day-pattern"), getLocale())
                .format(now));
        date.addClassNames("soft", "today-date");
        String greeting = getTranslation(
                now.getHour() < NOON
                        ? "training.today.morning"
                        : now.getHour() < EVENING ? "training.today.afternoon" : "training.today.evening");
        return new Div(date, new ViewHeader(asks ? getTranslation("training.today.how", greeting) : greeting + "."));
    }

    private Optional<Component> changes(Days days) {
        Days.PlanInfo plan = days.plan();
        if (plan == null || plan.acknowledged() || plan.changes() == null || plan.changesLink() == null) {
            return Optional.empty();
        }
        Paragraph what = new Paragraph(plan.changes());
        what.addClassName("lines");
        Anchor read = new Anchor(plan.changesLink(), getTranslation("training.today.changes-read"));
        read.setId("plan-changes");
        read.addClassName("training-link");
        Section card = new Section(new H2(getTranslation("training.today.changes")), what, read);
        card.addClassName("training-card");
        card.setId("plan-changed");
        return Optional.of(card);
    }

    private void answer(UUID session, Pain pain, String words) {
        try {
            checkIns.answer(session, pain, words);
            Notices.done("training.morning.thanks", pain.value());
        } catch (Refused refused) {
            Notices.refused(refused);
            if (checkIns.open().isPresent()) {
                // What was typed does not fit: it stays.
                return;
            }
        }
        // Also when it was answered in another window, or too late: the question goes.
        refresh();
    }

    private Component past() {
        Anchor past = new Anchor(TrainingNavigation.SESSIONS, getTranslation("training.today.past"));
        past.setId("to-sessions");
        past.addClassName("training-link");
        return past;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.menu.today");
    }
}
