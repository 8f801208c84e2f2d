package app.comeback.access.ui;

import app.comeback.access.AccountSummary;
import app.comeback.access.PeopleAdmin;
import app.comeback.access.PersonRow;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.Facts;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.Times;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** One person's account, for admins: what they may do, whether they may sign in, and where they are signed in. */
@Route(AccessNavigation.PEOPLE + "/:id")
@RolesAllowed("ADMIN")
@StyleSheet("context://admin.css")
class PersonView extends Composite<VerticalLayout> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PeopleAdmin people;
    private String title = "";

    PersonView(PeopleAdmin people) {
        this.people = people;
        getContent().addClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(AccountId.parse(event.getRouteParameters().get("id").orElse("")));
        } catch (IllegalArgumentException | Refused unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(AccountId id) {
        PersonRow person = people.find(id);
        title = person.account().displayName();
        getContent().removeAll();
        Anchor back = new Anchor(AccessNavigation.PEOPLE, getTranslation("access.person.back"));
        back.setId("person-back");
        getContent().add(back, new ViewHeader(title), facts(person), roles(person), access(person));
    }

    private Component facts(PersonRow person) {
        AccountSummary account = person.account();
        Facts facts = new Facts()
                .with("access.email", account.email())
                .with("access.people.state", Words.label(account))
                .with("access.person.reason", person.disabledReason() == null ? "" : person.disabledReason())
                .with("access.person.since", Times.date(account.createdAt()))
                .with("access.person.seen", Times.dateTime(person.lastSeen()));
        return card("access.person.facts", facts);
    }

    private Component roles(PersonRow person) {
        RolesField roles = new RolesField();
        roles.setId("person-roles");
        roles.setValue(person.account().roles());
        Button save = button("person-save-roles", "access.person.save-roles", () -> {
            people.changeRoles(person.account().id(), person.version(), roles.getValue());
            done(person, "access.person.roles-saved");
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return card("access.people.roles", roles, actions(save));
    }

    private Component access(PersonRow person) {
        AccountSummary account = person.account();
        Button out = button("person-sign-out", "access.person.sign-out", () -> {
            people.signOutEverywhere(account.id());
            done(person, "access.person.signed-out");
        });
        Div actions = actions(out, account.disabled() ? enable(person) : disable(person));
        if (!account.confirmed() && !account.disabled()) {
            actions.add(button("person-invite-again", "access.person.invite-again", () -> {
                people.inviteAgain(account.id());
                done(person, "access.person.invited-again");
            }));
        }
        return card("access.person.access", new Paragraph(getTranslation("access.person.access-text")), actions);
    }

    private Button enable(PersonRow person) {
        return button("person-enable", "access.person.enable", () -> {
            people.enable(person.account().id(), person.version());
            done(person, "access.person.enabled");
        });
    }

    private Button disable(PersonRow person) {
        Button disable = button("person-disable", "access.person.disable", () -> new DisableDialog(reason -> {
                    people.disable(person.account().id(), person.version(), reason);
                    done(person, "access.person.disabled");
                })
                .open());
        disable.addThemeVariants(ButtonVariant.ERROR);
        return disable;
    }

    private void done(PersonRow person, String key) {
        Notices.done(key, person.account().displayName());
        show(person.account().id());
    }

    private static Button button(String id, String key, Runnable work) {
        Button button = new Button(UI.getCurrent().getTranslation(key), event -> work.run());
        button.setId(id);
        return button;
    }

    private static Div actions(Component... components) {
        Div actions = new Div(components);
        actions.addClassName("admin-actions");
        return actions;
    }

    private Div card(String key, Component... content) {
        Div card = new Div(new H2(getTranslation(key)));
        card.addClassName("admin-card");
        card.add(content);
        return card;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
