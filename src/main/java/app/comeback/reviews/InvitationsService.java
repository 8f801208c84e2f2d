package app.comeback.reviews;

import app.comeback.access.Accounts;
import app.comeback.audit.AuditTrail;
import app.comeback.reviews.InvitationRule.Candidate;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.PortalProperties;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('CLIENT')")
class InvitationsService implements Invitations {

    private final InvitationRows rows;
    private final Connections people;
    private final Accounts accounts;
    private final ReviewSettings settings;
    private final AuditTrail audit;
    private final PortalProperties portal;
    private final Clock clock;

    InvitationsService(
            InvitationRows rows,
            Connections people,
            Accounts accounts,
            ReviewSettings settings,
            AuditTrail audit,
            PortalProperties portal,
            Clock clock) {
        this.rows = rows;
        this.people = people;
        this.accounts = accounts;
        this.settings = settings;
        this.audit = audit;
        this.portal = portal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isWanted() {
        return !rows.isOptedOut(me());
    }

    @Override
    public void want(boolean isWanted) {
        if (!rows.optOut(me(), !isWanted, clock.instant())) {
            return;
        }
        if (isWanted) {
            audit.record("reviews.invitations-on", "account", me().toString(), Map.of());
        } else {
            audit.record("reviews.invitations-off", "account", me().toString(), Map.of());
        }
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public Report report() {
        List<Open> open = settings.testimonials() ? open(clock.instant()) : List.of();
        audit.record("reviews.invitations-read", "account", me().toString(), Map.of());
        return new Report(settings.testimonials(), months(open), missing(open));
    }

    private List<Open> open(Instant now) {
        List<Candidate> candidates = rows.candidates();
        Set<Subject> shown = people.publicAmong(
                candidates.stream().map(Candidate::subject).distinct().toList());
        return candidates.stream()
                .filter(candidate -> shown.contains(candidate.subject()))
                .flatMap(candidate -> switch (InvitationRule.state(candidate, now)) {
                    case NOT_ELIGIBLE -> Stream.<Open>empty();
                    case OPTED_OUT -> Stream.of(new Open(candidate, Why.OPTED_OUT));
                    case WAITING -> Stream.of(new Open(candidate, Why.WAITING));
                    case DUE -> Stream.of(new Open(candidate, Why.OVERDUE));
                })
                .toList();
    }

    private List<Month> months(List<Open> open) {
        Map<YearMonth, Month> months = new TreeMap<>(Comparator.reverseOrder());
        rows.invited(portal.zone()).forEach((month, invited) -> months.put(month, new Month(month, invited, 0, 0, 0)));
        for (Open one : open) {
            YearMonth month = YearMonth.from(one.candidate().dueAt().atZone(portal.zone()));
            Month before = months.getOrDefault(month, new Month(month, 0, 0, 0, 0));
            months.put(month, with(before, one.why()));
        }
        return List.copyOf(months.values());
    }

    private static Month with(Month month, Why why) {
        return new Month(
                month.month(),
                month.invited(),
                month.optedOut() + (why == Why.OPTED_OUT ? 1 : 0),
                month.waiting() + (why == Why.WAITING ? 1 : 0),
                month.overdue() + (why == Why.OVERDUE ? 1 : 0));
    }

    private List<Missing> missing(List<Open> open) {
        List<Open> first = open.stream()
                .sorted(Comparator.comparing(Open::why)
                        .thenComparing(one -> one.candidate().dueAt()))
                .limit(Report.MOST)
                .toList();
        Map<Subject, String> names = people.namesOf(
                first.stream().map(one -> one.candidate().subject()).collect(Collectors.toUnmodifiableSet()));
        Map<AccountId, String> clients = accounts.displayNames(
                first.stream().map(one -> one.candidate().client()).distinct().toList());
        return first.stream()
                .map(one -> new Missing(
                        clients.getOrDefault(one.candidate().client(), ""),
                        names.getOrDefault(one.candidate().subject(), ""),
                        one.why(),
                        one.candidate().dueAt()))
                .toList();
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }

    private record Open(Candidate candidate, Why why) {}
}
