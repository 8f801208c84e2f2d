package app.comeback.shell;

import app.comeback.shared.CurrentActor;
import app.comeback.shared.ui.MenuBadge;
import app.comeback.shared.ui.StatusLabel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** The frame: the portal's name, the screens a person may open, the person, and the way out. */
@Layout
@PermitAll
class MainLayout extends AppLayout {

    private final transient AuthenticationContext authentication;

    private final transient List<MenuBadge> badges;

    MainLayout(AuthenticationContext authentication, ObjectProvider<MenuBadge> badges) {
        this.authentication = authentication;
        this.badges = badges.orderedStream().toList();
        setPrimarySection(Section.DRAWER);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        Span name = new Span(getTranslation("shell.name"));
        name.addClassName("portal-name");
        addToNavbar(toggle, name);
        addToDrawer(home(), new Scroller(navigation()), person());
    }

    private Component home() {
        Anchor home = new Anchor("/", getTranslation("shell.name"));
        home.addClassName("portal-home");
        home.setId("home");
        home.setRouterIgnore(true);
        return home;
    }

    private Component navigation() {
        SideNav navigation = new SideNav();
        navigation.setId("navigation");
        navigation.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        MenuConfiguration.getMenuEntries().forEach(entry -> {
            SideNavItem item = new SideNavItem(getTranslation(entry.title()), "/" + withoutSlash(entry.path()));
            item.setId("menu-" + withoutSlash(entry.path()).replace('/', '-'));
            badge(withoutSlash(entry.path())).ifPresent(item::setSuffixComponent);
            navigation.addItem(item);
        });
        return navigation;
    }

    private Optional<Component> badge(String path) {
        return badges.stream()
                .filter(badge -> badge.path().equals(path))
                .findFirst()
                .flatMap(badge -> Optional.of(badge.text())
                        .filter(text -> !text.isEmpty())
                        .map(text -> new StatusLabel(badge.tone(), text)));
    }

    private Component person() {
        Div person = new Div();
        person.addClassName("portal-person");
        Anchor account = new Anchor(
                "account", CurrentActor.find().map(actor -> actor.displayName()).orElse(""));
        account.setId("account");
        Button out = new Button(getTranslation("shell.sign-out"), event -> authentication.logout());
        out.setId("sign-out");
        out.addThemeVariants(ButtonVariant.TERTIARY);
        person.add(account, out);
        return person;
    }

    private static String withoutSlash(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
