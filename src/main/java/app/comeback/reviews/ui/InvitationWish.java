package app.comeback.reviews.ui;

import app.comeback.reviews.Invitations;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Whether the client wants to be asked for reviews; kept at once. */
class InvitationWish extends Composite<Section> {

    InvitationWish(Invitations invitations) {
        Checkbox wanted = new Checkbox(getTranslation("reviews.wish.label"), invitations.isWanted());
        wanted.setId("invitations-wanted");
        wanted.addValueChangeListener(event -> {
            invitations.want(event.getValue());
            Notices.done(event.getValue() ? "reviews.wish.on" : "reviews.wish.off");
        });
        getContent().addClassName("own-review-card");
        getContent()
                .add(
                        new H2(getTranslation("reviews.wish.title")),
                        new Paragraph(getTranslation("reviews.wish.explained")),
                        wanted);
    }
}
