package app.comeback.protocolfiles.ui;

import app.comeback.protocolfiles.ProtocolDesk;
import app.comeback.protocolfiles.ProtocolRow;
import app.comeback.protocolfiles.RefusedFile;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.Times;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** All rule sets: who signed them until when, and the files that were left out. */
@Route("admin/protocols")
@Menu(order = 65, title = "protocolfiles.title")
@RolesAllowed({"ADMIN", "EDITOR"})
@StyleSheet("context://protocols.css")
class ProtocolsView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final transient ProtocolDesk desk;
    private final Div refused = new Div();
    private final UnorderedList rows = new UnorderedList();

    ProtocolsView(ProtocolDesk desk) {
        this.desk = desk;
        getContent().addClassName("view");
        refused.setId("protocols-refused");
        rows.setId("protocols-list");
        rows.addClassName("protocol-list");
        getContent()
                .add(
                        new ViewHeader(getTranslation("protocolfiles.title")),
                        new Paragraph(getTranslation("protocolfiles.intro")),
                        refused,
                        rows);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        refused.removeAll();
        List<RefusedFile> files = desk.refused();
        if (!files.isEmpty()) {
            refused.add(leftOut(files));
        }
        rows.removeAll();
        List<ProtocolRow> versions = desk.list();
        versions.forEach(row -> rows.add(new ListItem(card(row))));
        if (versions.isEmpty()) {
            refused.add(new EmptyState("protocolfiles.none"));
        }
    }

    private Component leftOut(List<RefusedFile> files) {
        UnorderedList list = new UnorderedList();
        for (RefusedFile file : files) {
            Paragraph reason =
                    new Paragraph(getTranslation(file.reason(), file.arguments().toArray()));
            Div place = new Div(file.file() + ":" + file.line());
            place.addClassName("rule-id");
            list.add(new ListItem(place, reason));
        }
        Div box = new Div(
                new StatusLabel(StatusLabel.Tone.STOP, getTranslation("protocolfiles.left-out", files.size())),
                new Paragraph(getTranslation("protocolfiles.left-out-text")),
                list);
        box.addClassName("protocol-refused");
        return box;
    }

    private Component card(ProtocolRow row) {
        Anchor title = new Anchor(ProtocolsNavigation.address(row.ref()), row.title());
        title.setId("protocol-" + row.ref().code() + "-" + row.ref().version());
        Div card = new Div(
                new H2(title),
                Signs.of(row),
                soft(getTranslation(
                        "protocolfiles.card",
                        row.ref().code(),
                        row.ref().version(),
                        row.origin(),
                        Times.date(row.loadedAt()))),
                new Paragraph(Signs.signature(row)));
        card.addClassName("protocol-card");
        if (row.loaded() && row.waiting()) {
            card.add(soft(getTranslation("protocolfiles.waits")));
        } else if (row.loaded()) {
            card.add(send(row));
        }
        return card;
    }

    private Button send(ProtocolRow row) {
        Button send = new Button(
                getTranslation(row.badge().isShown() ? "protocolfiles.send-again" : "protocolfiles.send"), event -> {
                    desk.sendToReview(row.ref());
                    Notices.done("protocolfiles.sent", row.title());
                    refresh();
                });
        send.setId("send-" + row.ref().code() + "-" + row.ref().version());
        return send;
    }

    private static Paragraph soft(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("rule-soft");
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("protocolfiles.title");
    }
}
