package app.comeback.people.ui;

import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.DraftNotice;
import app.comeback.people.CredentialDetails;
import app.comeback.people.Evidence;
import app.comeback.people.Practice;
import app.comeback.people.Profile;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A practitioner's own public page and credentials. */
@Route(PeopleNavigation.PROFILE)
@Menu(order = 50, title = "people.menu.profile")
@RolesAllowed({"TRAINER", "MEDICAL_REVIEWER"})
@StyleSheet("context://people.css")
class ProfileView extends Composite<VerticalLayout> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Practice practice;
    private final transient Evidence evidence;
    private final ProfileForm form;
    private final Div standing = new Div();
    private final Div draftPlace = new Div();
    private final Div credentials = new Div();
    private int version;

    ProfileView(Practice practice, Evidence evidence, Drafts drafts) {
        this.practice = practice;
        this.evidence = evidence;
        this.form = new ProfileForm(drafts);
        standing.addClassName("standing");
        standing.setId("profile-standing");
        draftPlace.setWidthFull();
        credentials.addClassName("cards");
        getContent().addClassName("view");
        Div columns = new Div(credentialSection(), profileSection());
        columns.addClassName("people-columns");
        getContent().add(new ViewHeader(getTranslation("people.profile.title")), draftPlace, columns);
    }

    private Section profileSection() {
        Button save = new Button(getTranslation("people.profile.save"), event -> save());
        save.setId("profile-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div panel = new Div(standing, form, save);
        panel.addClassName("panel");
        return new Section(new H2(getTranslation("people.profile.public")), panel);
    }

    private Section credentialSection() {
        Button add = new Button(getTranslation("people.own.add"), event -> UI.getCurrent()
                .navigate(OwnCredentialView.class, new RouteParameters("id", OwnCredentialView.NEW)));
        add.setId("own-credential-add");
        Div head = new Div(new H2(getTranslation("people.profile.credentials")), add);
        head.addClassName("panel-head");
        return new Section(head, credentials);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        showSaved();
        showCredentials();
        draftPlace.removeAll();
        form.restore()
                .ifPresent(keptAt -> draftPlace.add(new DraftNotice(keptAt, () -> {
                    form.discard();
                    showSaved();
                })));
    }

    private void showSaved() {
        Profile profile = practice.profile();
        version = profile.version();
        form.show(profile);
        showStanding(profile);
    }

    private void showStanding(Profile profile) {
        standing.removeAll();
        if (profile.visible()) {
            standing.add(
                    new StatusLabel(StatusLabel.Tone.GOOD, getTranslation("people.profile.visible")),
                    page("trainers/" + profile.facts().slug(), "people.profile.preview"));
        } else {
            String key = profile.facts().published() ? "people.profile.not-counting" : "people.profile.hidden";
            standing.add(
                    new StatusLabel(StatusLabel.Tone.NEUTRAL, getTranslation(key)),
                    page("profile/preview", "people.profile.preview-hidden"));
        }
    }

    private Anchor page(String address, String key) {
        Anchor page = new Anchor(address, getTranslation(key));
        page.setId("profile-preview");
        page.setRouterIgnore(true);
        page.setTarget("_blank");
        page.addClassName("tap");
        return page;
    }

    private void showCredentials() {
        credentials.removeAll();
        List<CredentialDetails> own = practice.credentials();
        own.forEach(
                credential -> credentials.add(new OwnCredentialCard(credential, evidence, this::refreshCredentials)));
        if (own.isEmpty()) {
            credentials.add(new EmptyState("people.own.empty"));
        }
    }

    private void refreshCredentials() {
        showCredentials();
        showStanding(practice.profile());
    }

    private void save() {
        practice.saveProfile(version, form.read());
        form.discard();
        draftPlace.removeAll();
        showSaved();
        Notices.done("people.profile.saved");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.profile.title");
    }
}
