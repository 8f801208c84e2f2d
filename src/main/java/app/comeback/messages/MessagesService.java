package app.comeback.messages;

import app.comeback.audit.AuditTrail;
import app.comeback.care.CareAccess;
import app.comeback.care.CareMember;
import app.comeback.care.ClientChanged;
import app.comeback.care.ConsentPurpose;
import app.comeback.care.Consents;
import app.comeback.messages.MessageRows.Head;
import app.comeback.messages.MessageRows.Stored;
import app.comeback.safeguarding.Origin;
import app.comeback.safeguarding.Safeguarding;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasAnyRole('CLIENT', 'TRAINER')")
class MessagesService implements Messages {

    private final MessageRows rows;
    private final AnswerRows answers;
    private final MessageViews views;
    private final CareAccess care;
    private final Consents consents;
    private final Safeguarding safeguarding;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final PortalProperties portal;

    MessagesService(
            MessageRows rows,
            AnswerRows answers,
            MessageViews views,
            CareAccess care,
            Consents consents,
            Safeguarding safeguarding,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock,
            PortalProperties portal) {
        this.rows = rows;
        this.answers = answers;
        this.views = views;
        this.care = care;
        this.consents = consents;
        this.safeguarding = safeguarding;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.portal = portal;
    }

    @Override
    @Transactional(readOnly = true)
    public Conversation open(AccountId client, @Nullable Integer before) {
        care.requireOwnOrCare(client);
        Head head = rows.head(client, me());
        List<CareMember> team = care.team(client);
        int end = Math.clamp(before == null ? end(head) : before, 1, head.newest() + 1);
        List<Stored> stored = rows.between(client, end - Conversation.SIZE, end - 1);
        return new Conversation(
                client,
                views.of(stored, client, me(), team),
                head.newest(),
                head.unread(),
                head.firstUnread(),
                isOwn(client) ? null : head.waiting(),
                team,
                isOwn(client) ? usual(client) : null,
                head.stamp());
    }

    /** The newest; or, when there are more unread ones than fit, from the first of them on. */
    private static int end(Head head) {
        int newest = head.newest() + 1;
        return head.firstUnread() == 0 ? newest : Math.min(newest, head.firstUnread() + Conversation.SIZE);
    }

    private Conversation.@Nullable Usual usual(AccountId client) {
        return answers.usual(client, clock.instant().minus(Conversation.LOOKS_BACK))
                .filter(usual -> usual.answers() >= Conversation.ENOUGH)
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public Latest latest(AccountId client, int count) {
        care.requireOwnOrCare(client);
        Head head = rows.head(client, me());
        List<Stored> stored = rows.between(client, head.newest() - count + 1, head.newest());
        List<CareMember> team = stored.isEmpty() ? List.of() : care.team(client);
        return new Latest(views.of(stored, client, me(), team), head.unread());
    }

    @Override
    public void send(UUID id, AccountId client, MessageText text) {
        requireWriting(client);
        Stored before = rows.find(id).orElse(null);
        if (before == null) {
            FloodLimit.admit(rows.sentSince(me(), clock.instant().minus(FloodLimit.SPAN)));
            if (rows.add(id, client, me(), text.value(), clock.instant())) {
                sent(id, client, text);
                return;
            }
            before = rows.find(id).orElseThrow();
        }
        requireSame(before, client, text);
    }

    private void requireWriting(AccountId client) {
        care.requireOwnOrCare(client);
        if (isOwn(client) && !consents.holds(client, ConsentPurpose.CARE)) {
            throw new Refused("messages.refused.consent");
        }
        if (isOwn(client) && care.team(client).isEmpty()) {
            throw new Refused("messages.refused.nobody");
        }
    }

    private void sent(UUID id, AccountId client, MessageText text) {
        if (isOwn(client)) {
            safeguarding.look(id, client, Origin.MESSAGE, text.value());
        }
        record("messages.sent", client, id);
    }

    private void requireSame(Stored before, AccountId client, MessageText text) {
        if (!before.client().equals(client)
                || !before.author().equals(me())
                || !before.body().equals(text.value())) {
            throw new Refused("messages.refused.id");
        }
    }

    @Override
    public void takeBack(UUID message) {
        Stored stored = rows.find(message)
                .filter(one -> one.author().equals(me()))
                .orElseThrow(() -> new Refused("messages.refused.unknown"));
        care.requireOwnOrCare(stored.client());
        if (rows.takeBack(message, me(), clock.instant())) {
            record("messages.taken-back", stored.client(), message);
        }
    }

    @Override
    public void read(AccountId client, int upTo) {
        care.requireOwnOrCare(client);
        if (rows.read(client, me(), upTo, clock.instant()) && !isOwn(client)) {
            events.publishEvent(new ClientChanged(client));
        }
    }

    @Override
    @PreAuthorize("hasRole('TRAINER')")
    public void needsNoAnswer(UUID id, AccountId client, int upTo) {
        care.requireCare(client);
        if (answers.settle(id, client, me(), upTo, clock.instant())) {
            record("messages.settled", client, id);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public String stamp(AccountId client) {
        LocalDate today = LocalDate.now(clock.withZone(portal.zone()));
        return rows.stamp(client, me(), isOwn(client), today).orElseThrow(() -> new Refused("care.refused.unknown"));
    }

    private void record(String action, AccountId client, UUID about) {
        audit.record(action, "client", client.toString(), Map.of("message", about.toString()));
        events.publishEvent(new ClientChanged(client));
    }

    private static boolean isOwn(AccountId client) {
        Actor actor = CurrentActor.require();
        return actor.is(Role.CLIENT) && actor.id().equals(client);
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }
}
