package app.comeback.planbuilder.ui;

import app.comeback.plans.Hindrance;
import app.comeback.plans.PlanContent;
import app.comeback.plans.PlanDesk;
import app.comeback.plans.PlanId;
import app.comeback.plans.PlanPage;
import app.comeback.plans.RunningPlan;
import app.comeback.plans.ui.PublishDialog;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Confirms, publishes or proposes what stands on the board; the same press twice does it once. */
class PublishPart extends Composite<Div> {

    private static final String CLINICIAN_ONLY = "plans.refused.clinician";
    private static final String STALE = "plans.refused.stale";

    private final transient PlanPage page;
    private final transient PlanDesk desk;
    private final transient Supplier<PlanContent> content;
    private final transient Consumer<String> done;
    private final transient Runnable stale;
    private final PlanId newPlan = PlanId.create();
    private final UUID publication = UUID.randomUUID();

    /**
     * Creates it.
     *
     * @param content what is on the board; refuses when it cannot be published
     * @param done takes the translation key of what was done
     * @param stale is told when somebody else published meanwhile
     */
    PublishPart(PlanPage page, PlanDesk desk, Supplier<PlanContent> content, Consumer<String> done, Runnable stale) {
        this.page = page;
        this.desk = desk;
        this.content = content;
        this.done = done;
        this.stale = stale;
        getContent().addClassName("board-publish");
        Hindrance hindrance = page.hindrance();
        if (hindrance == null) {
            main(page.plan() == null ? "confirm" : "publish");
        } else {
            Paragraph why = new Paragraph(
                    getTranslation(hindrance.key(), hindrance.arguments().toArray()));
            why.setId("board-hindrance");
            why.addClassName("board-warning");
            getContent().add(why);
            if (hindrance.key().equals(CLINICIAN_ONLY)) {
                main("propose");
            }
        }
    }

    private void main(String act) {
        Button button = new Button(getTranslation("plans.act." + act), event -> ask(act));
        button.setId("board-" + act);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(button);
    }

    private void ask(String act) {
        PlanContent built;
        List<String> difference;
        try {
            built = content.get();
            difference = page.plan() == null ? List.of() : desk.difference(page.client(), built);
        } catch (Refused refused) {
            Notices.refused(refused);
            return;
        }
        new PublishDialog(act, difference, reason -> act(act, built, reason)).open();
    }

    private void act(String act, PlanContent built, String reason) {
        try {
            send(act, built, reason);
            done.accept("plans.act." + act + ".done");
        } catch (Refused refused) {
            if (!refused.key().equals(STALE)) {
                // The dialog stays open, with the reason that was typed.
                throw refused;
            }
            Notices.refused(refused);
            stale.run();
        }
    }

    private void send(String act, PlanContent built, String reason) {
        RunningPlan plan = page.plan();
        if (act.equals("propose")) {
            desk.propose(new PlanDesk.Propose(publication, page.client(), built, reason));
        } else if (plan == null) {
            desk.confirm(new PlanDesk.Confirm(newPlan, page.client(), built, reason));
        } else {
            desk.publish(new PlanDesk.Publish(publication, page.client(), plan.id(), plan.version(), built, reason));
        }
    }
}
