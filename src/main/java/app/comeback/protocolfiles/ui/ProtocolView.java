package app.comeback.protocolfiles.ui;

import app.comeback.protocolfiles.ProtocolDesk;
import app.comeback.protocols.Phase;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.ProtocolRef;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.Facts;
import app.comeback.shared.ui.Times;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Every rule of one version, with its threshold, its source and how sure anybody can be. */
@Route("protocols/:code/:version")
@RolesAllowed({"TRAINER", "MEDICAL_REVIEWER", "MODERATOR", "EDITOR", "ADMIN"})
@StyleSheet("context://admin.css")
@StyleSheet("context://protocols.css")
class ProtocolView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ProtocolDesk desk;
    private final Nav jumps = new Nav();
    private String title = "";

    ProtocolView(ProtocolDesk desk) {
        this.desk = desk;
        getContent().addClassName("view");
        jumps.addClassName("rule-jumps");
        jumps.getElement().setAttribute("aria-label", getTranslation("protocolfiles.jumps"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            int version =
                    Integer.parseInt(event.getRouteParameters().get("version").orElse(""));
            show(desk.open(
                    new ProtocolRef(event.getRouteParameters().get("code").orElse(""), version)));
        } catch (IllegalArgumentException | Refused unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(ProtocolDesk.Page page) {
        Protocol protocol = page.protocol();
        title = getTranslation(
                "protocolfiles.subject", protocol.title(), protocol.ref().version());
        getContent().removeAll();
        jumps.removeAll();
        Paragraph summary = new Paragraph(protocol.summary());
        summary.addClassName("rule-summary");
        getContent().add(new ViewHeader(title, Signs.of(page.row())), summary, facts(page), jumps);
        ProtocolTables tables = new ProtocolTables(protocol);
        for (Phase phase : protocol.phases()) {
            section(
                    "phase-" + phase.number(),
                    getTranslation("protocolfiles.part.phase", phase.number(), phase.name()),
                    new Paragraph(phase.aim()),
                    new Paragraph(
                            getTranslation("protocolfiles.line.phase", phase.sessionsPerWeek(), phase.expectedDays())),
                    tables.criteria(phase));
        }
        part("profiles", tables.profiles());
        part("red-flags", tables.redFlags());
        part("rules", tables.rules());
        if (!protocol.ladder().isEmpty()) {
            part("ladder", tables.ladder());
        }
        part("menu", tables.menu(page.exercises()));
        part("expected", tables.expected());
        part("measures", tables.measures());
        part("references", tables.references());
    }

    private Component facts(ProtocolDesk.Page page) {
        return new Facts()
                .with("protocolfiles.signature", Signs.signature(page.row()))
                .with("protocolfiles.studied-in", page.protocol().studiedIn())
                .with("protocolfiles.file", page.row().origin())
                .with("protocolfiles.loaded-at", Times.dateTime(page.row().loadedAt()))
                .with("protocolfiles.hash", page.protocol().hash());
    }

    private void part(String name, Component table) {
        section(name, getTranslation("protocolfiles.part." + name), table);
    }

    private void section(String id, String heading, Component... content) {
        Section section = new Section(new H2(heading));
        section.setId(id);
        section.addClassName("rule-section");
        section.add(content);
        Anchor jump = new Anchor("#" + id, heading);
        jump.setRouterIgnore(true);
        jump.setId("jump-" + id);
        jumps.add(jump);
        getContent().add(section);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
