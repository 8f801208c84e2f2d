package app.comeback.shell;

import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Role;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where sign-in ends: sends each role to its own start page, and greets those who have none of their own yet. */
@Route("start")
@PermitAll
class StartView extends Composite<VerticalLayout> implements BeforeEnterObserver, HasDynamicTitle {

    private static final Map<Role, String> START_PAGES = startPages();

    StartView() {
        Actor person = CurrentActor.require();
        getContent().addClassName("view");
        getContent().add(new ViewHeader(getTranslation("shell.welcome", person.displayName())));
        getContent()
                .add(new Paragraph(
                        getTranslation(person.is(Role.CLIENT) ? "shell.start.client" : "shell.start.staff")));
        UnorderedList links = new UnorderedList(
                new ListItem(leave("/guides", "shell.start.guides", "start-guides")),
                new ListItem(leave("/trainers", "shell.start.trainers", "start-trainers")),
                new ListItem(leave("/account", "shell.start.account", "start-account")));
        links.addClassName("start-links");
        getContent().add(links);
    }

    private Anchor leave(String address, String key, String id) {
        Anchor anchor = new Anchor(address, getTranslation(key));
        anchor.setId(id);
        anchor.setRouterIgnore(true);
        return anchor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor person = CurrentActor.require();
        START_PAGES.entrySet().stream()
                .filter(page -> person.is(page.getKey()))
                .findFirst()
                .ifPresent(page -> event.forwardTo(page.getValue()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.start");
    }

    private static Map<Role, String> startPages() {
        Map<Role, String> pages = new LinkedHashMap<>();
        pages.put(Role.MEDICAL_REVIEWER, "medical-reviews");
        pages.put(Role.EDITOR, "edit/guides");
        pages.put(Role.ADMIN, "admin/people");
        pages.put(Role.TRAINER, "workspace");
        pages.put(Role.MODERATOR, "moderation");
        pages.put(Role.CLIENT, "today");
        return pages;
    }
}
