package app.comeback.people.ui;

import app.comeback.drafts.Drafts;
import app.comeback.people.CredentialDetails;
import app.comeback.people.CredentialFacts;
import app.comeback.people.Practice;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** A practitioner enters or changes one of the own credentials. */
@Route("profile/credentials/:id")
@RolesAllowed({"TRAINER", "MEDICAL_REVIEWER"})
class OwnCredentialView extends CredentialFormView implements BeforeEnterObserver {

    static final String NEW = "new";

    private final transient Practice practice;
    private boolean isNew = true;
    private int revision;

    OwnCredentialView(Practice practice, Drafts drafts) {
        super(drafts);
        this.practice = practice;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String word = event.getRouteParameters().get("id").orElse(NEW);
        isNew = word.equals(NEW);
        if (isNew) {
            open("people.own.new-title", NEW, UUID.randomUUID(), null);
            return;
        }
        try {
            change(practice.credential(Ids.parse(word).orElseThrow(NotFoundException::new)));
        } catch (Refused unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void change(CredentialDetails credential) {
        revision = credential.revision();
        Component[] above = credential.state().counts()
                ? new Component[] {new Paragraph(getTranslation("people.own.checks-go"))}
                : new Component[0];
        open("people.own.edit-title", credential.id().toString(), credential.id(), credential.facts(), above);
    }

    @Override
    boolean save(UUID id, CredentialFacts facts) {
        if (isNew) {
            practice.add(id, facts);
        } else {
            practice.change(id, revision, facts);
        }
        Notices.done("people.own.saved");
        return true;
    }

    @Override
    Class<? extends Component> home() {
        return ProfileView.class;
    }
}
