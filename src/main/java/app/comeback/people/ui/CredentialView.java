package app.comeback.people.ui;

import app.comeback.people.CredentialChecks;
import app.comeback.people.CredentialDetails;
import app.comeback.people.CredentialState;
import app.comeback.people.Evidence;
import app.comeback.people.VerificationMethod;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.Times;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One credential for an admin: what it states, the file, the checks so far, and what this admin may do next. */
@Route("admin/credentials/:id")
@RolesAllowed("ADMIN")
class CredentialView extends Composite<VerticalLayout> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CredentialChecks checks;
    private final transient Evidence evidence;
    private String title = "";

    CredentialView(CredentialChecks checks, Evidence evidence) {
        this.checks = checks;
        this.evidence = evidence;
        getContent().addClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<UUID> id = event.getRouteParameters().get("id").flatMap(Ids::parse);
        try {
            show(checks.details(id.orElseThrow(() -> new Refused("people.refused.unknown"))));
        } catch (Refused unknown) {
            title = getTranslation("people.list.title");
            getContent().removeAll();
            getContent().add(new ViewHeader(title), new EmptyState("people.detail.unknown"), back());
        }
    }

    private void show(CredentialDetails credential) {
        title = getTranslation(
                "people.detail.title",
                credential.holderName(),
                CredentialWords.of(credential.facts().credentialClass()));
        VerticalLayout content = getContent();
        content.removeAll();
        content.add(back(), new ViewHeader(title, actions(credential).toArray(Button[]::new)));
        content.add(standing(credential));
        Div card = new Div(new CredentialFactsList(credential));
        card.addClassName("panel");
        content.add(card);
        if (credential.state() != CredentialState.REVOKED) {
            content.add(new EvidenceUpload(
                    "credential", file -> evidence.attach(credential.id(), file), () -> reload(credential.id())));
        }
    }

    private Div standing(CredentialDetails credential) {
        Div standing = new Div(CredentialWords.label(credential.state()));
        standing.addClassName("standing");
        standing.setId("credential-standing");
        standing.add(new Paragraph(CredentialWords.checksWithDay(credential)));
        if (credential.returned() != null) {
            standing.add(new Paragraph(getTranslation(
                    "people.detail.returned",
                    credential.returned().name(),
                    credential.returned().reason())));
        }
        if (credential.revoked() != null) {
            standing.add(new Paragraph(getTranslation(
                    "people.detail.revoked",
                    credential.revoked().name(),
                    Times.date(credential.revoked().on()),
                    credential.revoked().reason())));
        }
        String mine = mine(credential);
        if (mine != null) {
            standing.add(new Paragraph(getTranslation(mine)));
        }
        return standing;
    }

    private static @Nullable String mine(CredentialDetails credential) {
        AccountId me = CurrentActor.require().id();
        if (credential.holder().equals(me)) {
            return "people.detail.holds";
        }
        boolean isWaiting = credential.state() == CredentialState.WAITING;
        return isWaiting && !credential.awaitsCheckBy(me) ? "people.detail.checked-by-you" : null;
    }

    private List<Button> actions(CredentialDetails credential) {
        AccountId me = CurrentActor.require().id();
        List<Button> actions = new ArrayList<>();
        if (credential.awaitsCheckBy(me)) {
            actions.add(button("verify", ButtonVariant.PRIMARY, () -> new CheckDialog(
                            (method, note) -> verify(credential, method, note))
                    .open()));
        }
        boolean isMine = credential.holder().equals(me);
        if (!isMine && credential.state() == CredentialState.WAITING) {
            actions.add(button("return", ButtonVariant.TERTIARY, () -> new ReasonDialog(
                            "return", ButtonVariant.PRIMARY, reason -> giveBack(credential, reason))
                    .open()));
        }
        if (!isMine && credential.state() != CredentialState.REVOKED) {
            actions.add(button("revoke", ButtonVariant.ERROR, () -> new ReasonDialog(
                            "revoke", ButtonVariant.ERROR, reason -> revoke(credential, reason))
                    .open()));
        }
        return actions;
    }

    private Button button(String act, ButtonVariant variant, Runnable open) {
        Button button = new Button(getTranslation("people.detail." + act), event -> open.run());
        button.setId("credential-" + act);
        button.addThemeVariants(variant);
        return button;
    }

    private void verify(CredentialDetails seen, VerificationMethod method, String note) {
        checks.verify(seen.id(), seen.revision(), method, note);
        Notices.done(seen.checks().isEmpty() ? "people.verify.done-first" : "people.verify.done-second");
        reload(seen.id());
    }

    private void giveBack(CredentialDetails seen, String reason) {
        checks.giveBack(seen.id(), seen.revision(), reason);
        Notices.done("people.return.done");
        reload(seen.id());
    }

    private void revoke(CredentialDetails seen, String reason) {
        checks.revoke(seen.id(), reason);
        Notices.done("people.revoke.done");
        reload(seen.id());
    }

    private void reload(UUID id) {
        show(checks.details(id));
    }

    private RouterLink back() {
        RouterLink back = new RouterLink(getTranslation("people.detail.back"), CredentialsView.class);
        back.setId("credentials-back");
        back.addClassName("tap");
        return back;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
