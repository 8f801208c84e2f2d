package app.comeback.moderation.ui;

import app.comeback.moderation.Moderation.Case;
import app.comeback.moderation.ModerationDecision;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;

/** The second moderator's answer to a rejection; whoever decided first is told that somebody else answers. */
class SecondForm extends Composite<Div> {

    private final UUID act = UUID.randomUUID();
    private final ProblemBox problem;

    /** Takes the answer. */
    interface Answer {

        void give(UUID act, boolean agrees);
    }

    SecondForm(Case opened, Answer answer) {
        problem = new ProblemBox(ModerationNavigation.item(opened.item()));
        getContent().addClassName("desk-form");
        getContent().add(new H2(getTranslation("moderation.second.title")));
        ModerationDecision first = opened.first();
        if (first != null && first.by().equals(CurrentActor.require().id())) {
            Paragraph own = new Paragraph(getTranslation("moderation.refused.same-moderator"));
            own.setId("not-you");
            getContent().add(own);
            return;
        }
        Button agree = new Button(getTranslation("moderation.second.agree"), click -> give(answer, true));
        agree.setId("agree");
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        Button overrule = new Button(getTranslation("moderation.second.overrule"), click -> give(answer, false));
        overrule.setId("overrule");
        Div buttons = new Div(agree, overrule);
        buttons.addClassName("desk-buttons");
        getContent().add(new Paragraph(getTranslation("moderation.second.help")), problem, buttons);
    }

    private void give(Answer answer, boolean agrees) {
        problem.hide();
        try {
            answer.give(act, agrees);
        } catch (Refused refused) {
            problem.show(refused);
        }
    }
}
