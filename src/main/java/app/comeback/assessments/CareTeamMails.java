package app.comeback.assessments;

import app.comeback.access.Accounts;
import app.comeback.care.CareMember;
import app.comeback.care.CareRole;
import app.comeback.notifications.Mail;
import app.comeback.notifications.Outbox;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.AccountId;
import app.comeback.shared.PortalProperties;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells the care team what needs them and the client what was decided; a mail says nothing about health. */
@Component
class CareTeamMails {

    private final Accounts accounts;
    private final Outbox outbox;
    private final PortalProperties portal;

    CareTeamMails(Accounts accounts, Outbox outbox, PortalProperties portal) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.portal = portal;
    }

    void locked(List<CareMember> team, RedFlagLevel level) {
        String template = level == RedFlagLevel.EMERGENCY || level == RedFlagLevel.URGENT
                ? "safety-locked-urgent"
                : "safety-locked";
        team.forEach(member -> send(member.practitioner(), template, "/clients"));
    }

    /** Somebody of the team locked by hand: to the client, who was not there, and to the others of the team. */
    void raised(AccountId client, List<CareMember> team, AccountId by) {
        send(client, "safety-raised", "/today");
        team.stream()
                .map(CareMember::practitioner)
                .filter(member -> !member.equals(by))
                .forEach(member -> send(member, "safety-raised-team", "/clients"));
    }

    void lifted(AccountId client) {
        send(client, "safety-lifted", "/assessment");
    }

    void submitted(List<CareMember> team) {
        clinicians(team, "intake-submitted");
    }

    void confirmed(AccountId client) {
        send(client, "assessment-confirmed", "/assessment");
    }

    private void clinicians(List<CareMember> team, String template) {
        team.stream()
                .filter(member -> member.role() == CareRole.CLINICIAN)
                .forEach(member -> send(member.practitioner(), template, "/clients"));
    }

    private void send(AccountId to, String template, String path) {
        accounts.find(to)
                .filter(account -> !account.disabled())
                .ifPresent(account -> outbox.add(new Mail(
                        account.email(),
                        template,
                        Locale.ENGLISH,
                        List.of(),
                        portal.baseUrl().resolve(path))));
    }
}
