package app.comeback.people.ui;

import app.comeback.drafts.Drafts;
import app.comeback.people.CredentialChecks;
import app.comeback.people.CredentialFacts;
import app.comeback.shared.AccountId;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;

/** An admin enters a credential for somebody else. */
@Route("admin/credentials/new")
@RolesAllowed("ADMIN")
class NewCredentialView extends CredentialFormView implements BeforeEnterObserver {

    private final transient CredentialChecks checks;
    private final ComboBox<AccountId> person = new ComboBox<>();

    NewCredentialView(CredentialChecks checks, Drafts drafts) {
        super(drafts);
        this.checks = checks;
        person.setId("credential-person");
        person.setLabel(getTranslation("people.new.person"));
        person.setRequiredIndicatorVisible(true);
        person.addValueChangeListener(event -> person.setInvalid(false));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<AccountId, String> names = checks.practitioners();
        person.setItems(names.keySet().stream()
                .sorted(Comparator.comparing(id -> names.getOrDefault(id, "")))
                .toList());
        person.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        open("people.new.title", "for-a-person", UUID.randomUUID(), null, person);
    }

    @Override
    boolean save(UUID id, CredentialFacts facts) {
        if (person.isEmpty()) {
            person.setErrorMessage(getTranslation("people.new.person-missing"));
            person.setInvalid(true);
            person.focus();
            return false;
        }
        checks.addFor(person.getValue(), id, facts);
        Notices.done("people.new.done");
        return true;
    }

    @Override
    Class<? extends Component> home() {
        return CredentialsView.class;
    }
}
