package app.comeback.attention;

import app.comeback.audit.AuditTrail;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('TRAINER')")
class TodayService implements Today {

    private static final int LONGEST_NAME = 100;

    private final TodayRows rows;
    private final Dismissals dismissals;
    private final AuditTrail audit;
    private final Clock clock;
    private final PortalProperties portal;

    TodayService(TodayRows rows, Dismissals dismissals, AuditTrail audit, Clock clock, PortalProperties portal) {
        this.rows = rows;
        this.dismissals = dismissals;
        this.audit = audit;
        this.clock = clock;
        this.portal = portal;
    }

    @Override
    public Page page(Filter filter, int number) {
        if (filter.name().length() > LONGEST_NAME) {
            throw new Refused("attention.refused.name", LONGEST_NAME);
        }
        int shown = Math.max(0, number);
        Counts counts = rows.counts(me(), today());
        TodayRows.Found found = rows.page(me(), today(), filter, shown);
        if (found.items().isEmpty() && shown > 0) {
            // The list has become shorter since the address was made.
            shown = 0;
            found = rows.page(me(), today(), filter, shown);
        }
        audit.record("attention.viewed", "account", me().toString(), Map.of("clients", clients(found)));
        return new Page(found.items(), shown, found.all(), counts);
    }

    private static String clients(TodayRows.Found found) {
        return found.items().stream()
                .map(Item::client)
                .filter(Objects::nonNull)
                .map(AccountId::toString)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    @Override
    @Transactional(readOnly = true)
    public int urgent() {
        return rows.countNow(me(), today());
    }

    @Override
    public void dismiss(UUID id, UUID item, String reason) {
        Item line = mine(item);
        if (line.dismissal() != null && line.dismissal().id().equals(id)) {
            return;
        }
        AttentionPolicy.requireDismissible(line);
        String words = AttentionPolicy.requireReason(reason);
        if (line.dismissal() != null) {
            throw new Refused("attention.refused.dismissed", line.dismissal().by());
        }
        try {
            dismissals.add(id, item, words, me(), clock.instant());
        } catch (DuplicateKeyException dismissedMeanwhile) {
            throw new Refused("attention.refused.dismissed-meanwhile");
        }
        record("attention.dismissed", line);
    }

    @Override
    public void takeBack(UUID dismissal) {
        UUID item = dismissals.itemOf(dismissal).orElseThrow(() -> new Refused("attention.refused.unknown"));
        Item line = mine(item);
        if (!line.mayAct()) {
            throw new Refused("attention.refused.clinician");
        }
        if (dismissals.takeBack(dismissal, me(), clock.instant())) {
            record("attention.taken-back", line);
        }
    }

    private Item mine(UUID item) {
        return rows.find(me(), today(), item).orElseThrow(() -> new Refused("attention.refused.unknown"));
    }

    private void record(String action, Item line) {
        audit.record(
                action,
                line.client() == null ? "account" : "client",
                String.valueOf(line.client() == null ? me() : line.client()),
                Map.of("item", line.id().toString(), "kind", line.cause().kind().name()));
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(portal.zone()));
    }
}
