package app.comeback.care.ui;

import app.comeback.care.CareAccess;
import app.comeback.care.CareMember;
import app.comeback.care.ClientInCare;
import app.comeback.care.Clients;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/** Who takes care of the client, and what the client agreed to and when. */
@SpringComponent
class CareTeamCard implements OverviewCard {

    private static final int ORDER = 110;

    private final CareAccess care;
    private final Clients clients;

    CareTeamCard(CareAccess care, Clients clients) {
        this.care = care;
        this.clients = clients;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> show(ClientInCare client) {
        UnorderedList team = new UnorderedList();
        care.team(client.client()).forEach(member -> team.add(new ListItem(words(member))));
        UnorderedList consents = new UnorderedList();
        clients.consents(client.client())
                .forEach(given -> consents.add(new ListItem(translate(
                        "care.overview.consent",
                        translate("care.overview.purpose." + given.purpose()),
                        Times.date(given.givenAt()),
                        given.version()))));
        return Optional.of(new OverviewSection(
                "care-team", "care.overview.team", team, new H3(translate("care.overview.consents")), consents));
    }

    private static String words(CareMember member) {
        String role = translate("care.role." + member.role());
        boolean isMe = member.practitioner().equals(CurrentActor.require().id());
        return translate(
                isMe ? "care.overview.you" : "care.overview.member", member.name(), role, Times.date(member.since()));
    }

    private static String translate(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
