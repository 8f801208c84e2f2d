package app.comeback.plans.ui;

import app.comeback.plans.Hindrance;
import app.comeback.plans.PlanContent;
import app.comeback.plans.PlanDesk;
import app.comeback.plans.PlanId;
import app.comeback.plans.PlanPage;
import app.comeback.plans.RunningPlan;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What a practitioner may do with an edited plan: confirm or publish it, or propose it to somebody who may. */
class PlanActions extends Composite<Div> {

    private static final String CLINICIAN_ONLY = "plans.refused.clinician";

    private final transient PlanPage page;
    private final transient PlanDesk desk;
    private final transient Supplier<PlanContent> content;
    private final transient Consumer<String> done;
    private final PlanId newPlan = PlanId.create();
    private final UUID publication = UUID.randomUUID();

    /**
     * Creates it.
     *
     * @param content what is in the editor; refuses when something is wrong with it
     * @param done takes the translation key of what was done
     */
    PlanActions(PlanPage page, PlanDesk desk, Supplier<PlanContent> content, Consumer<String> done) {
        this.page = page;
        this.desk = desk;
        this.content = content;
        this.done = done;
        getContent().addClassName("plan-actions");
        Hindrance hindrance = page.hindrance();
        RunningPlan plan = page.plan();
        if (hindrance == null) {
            main(plan == null ? "confirm" : "publish", () -> {
                if (plan == null) {
                    confirm();
                } else {
                    publish(plan);
                }
            });
        } else if (hindrance.key().equals(CLINICIAN_ONLY)) {
            main("propose", this::propose);
        }
        if (plan != null && hindrance == null) {
            button("end", () -> end(plan));
        }
    }

    private void main(String act, Runnable work) {
        button(act, work).addThemeVariants(ButtonVariant.PRIMARY);
    }

    private Button button(String act, Runnable work) {
        Button button = new Button(getTranslation("plans.act." + act), event -> work.run());
        button.setId("plan-" + act);
        getContent().add(button);
        return button;
    }

    /** Offers to begin again with what the rules propose. */
    void onFresh(Consumer<PlanContent> taken) {
        if (page.suggested() != null) {
            page.suggested().content().ifPresent(suggested -> button("fresh", () -> taken.accept(suggested)));
        }
    }

    private void confirm() {
        PlanContent edited = content.get();
        ask("confirm", List.of(), reason -> desk.confirm(new PlanDesk.Confirm(newPlan, page.client(), edited, reason)));
    }

    private void publish(RunningPlan plan) {
        PlanContent edited = content.get();
        ask(
                "publish",
                desk.difference(page.client(), edited),
                reason -> desk.publish(
                        new PlanDesk.Publish(publication, page.client(), plan.id(), plan.version(), edited, reason)));
    }

    private void propose() {
        PlanContent edited = content.get();
        ask(
                "propose",
                desk.difference(page.client(), edited),
                reason -> desk.propose(new PlanDesk.Propose(publication, page.client(), edited, reason)));
    }

    private void end(RunningPlan plan) {
        ask("end", List.of(), reason -> desk.end(page.client(), plan.id(), reason));
    }

    private void ask(String act, List<String> difference, Consumer<String> work) {
        new PublishDialog(act, difference, reason -> {
                    work.accept(reason);
                    done.accept("plans.act." + act + ".done");
                })
                .open();
    }
}
