package app.comeback.moderation.ui;

import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.DraftNotice;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.Measure;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.Moderation.Case;
import app.comeback.moderation.Moderation.Decide;
import app.comeback.moderation.Moderation.Outcome;
import app.comeback.moderation.Moderation.Step;
import app.comeback.moderation.Redaction;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One text and the decision about it. Nothing on this screen knows the stars of a review. */
@Route(ModerationNavigation.DESK)
@RolesAllowed("MODERATOR")
@StyleSheet("context://moderation.css")
class ModerationCaseView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient Moderation moderation;
    private final transient Redaction redaction;
    private final transient DeskDrafts drafts;
    private transient QueueAddress address = new QueueAddress(Step.FIRST, null, 1);
    private transient List<ItemRef> ahead = List.of();
    private String title = "";

    ModerationCaseView(Moderation moderation, Redaction redaction, Drafts drafts) {
        this.moderation = moderation;
        this.redaction = redaction;
        this.drafts = new DeskDrafts(drafts);
        getContent().addClassNames("view", "desk-view");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        address = QueueAddress.read(event.getLocation().getQueryParameters());
        ahead = List.of();
        getContent().removeAll();
        try {
            open(ItemRef.parse(parameter));
        } catch (Refused refused) {
            title = getTranslation("moderation.queue.title");
            EmptyState sentence = new EmptyState(refused.key());
            sentence.setId("refused");
            getContent().add(new CaseWays(address, ahead), new ViewHeader(title), sentence);
        }
    }

    private void open(ItemRef item) {
        // Somebody who may not decide about this one still finds the next.
        ahead = address.after(moderation, item);
        Case opened = moderation.open(item);
        if (opened.step() != address.step()) {
            address = address.with(opened.step());
            ahead = address.after(moderation, item);
        }
        String kind = getTranslation("moderation.kind." + item.kind());
        title = getTranslation("moderation.case.title." + opened.step(), kind);
        Div columns = new Div(new CaseText(opened), form(opened));
        columns.addClassName("desk-columns");
        getContent().add(new CaseWays(address, ahead), new ViewHeader(title), columns);
    }

    private Component form(Case opened) {
        return switch (opened.step()) {
            case FIRST, NOTICE -> decision(opened);
            case SECOND ->
                new SecondForm(opened, (act, agrees) -> {
                    moderation.second(act, opened.item(), opened.version(), agrees);
                    done(agrees ? "moderation.done.agreed" : "moderation.done.overruled");
                });
            case APPEAL -> appeal(opened);
        };
    }

    private Component decision(Case opened) {
        DecisionForm form = new DecisionForm(opened, redaction, drafts, command -> decide(opened, command));
        return framed(form, form.kept(), form::clear);
    }

    private Component appeal(Case opened) {
        AppealForm form = new AppealForm(opened, drafts, (act, reinstates, words) -> {
            moderation.decideAppeal(act, opened.item(), reinstates, words);
            done(reinstates ? "moderation.done.reinstated" : "moderation.done.stays");
        });
        return framed(form, form.kept(), form::clear);
    }

    private static Component framed(Component form, Optional<Instant> kept, Runnable clear) {
        Div frame = new Div(form);
        kept.ifPresent(at -> frame.addComponentAsFirst(new DraftNotice(at, clear)));
        return frame;
    }

    private void decide(Case opened, Decide command) {
        Outcome outcome = moderation.decide(command);
        done(key(opened.step(), command.measure(), outcome));
    }

    private static String key(Step step, Measure measure, Outcome outcome) {
        if (outcome != Outcome.DONE) {
            return "moderation.done." + outcome;
        }
        return (step == Step.NOTICE ? "moderation.done.notice." : "moderation.done.first.") + measure;
    }

    /** Says what follows, and opens the next one. */
    private void done(String key) {
        Notices.done(key);
        Optional<ItemRef> next = address.next(moderation, ahead);
        UI ui = UI.getCurrent();
        next.ifPresentOrElse(
                item -> ui.navigate(ModerationCaseView.class, item.toString(), address.parameters()),
                () -> ui.navigate(ModerationQueueView.class, address.parameters()));
        ui.getPage().executeJs("""
                const heading = document.querySelector('.view h1');
                if (heading) { heading.tabIndex = -1; heading.focus(); scrollTo(0, 0); }""");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
