package app.comeback.medicalreview;

import app.comeback.access.Accounts;
import app.comeback.audit.AuditTrail;
import app.comeback.people.Credentials;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.PortalProperties;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is at which request, so that two reviewers do not read one text for nothing. */
@Component
class Claims {

    private final ReviewRequests requests;
    private final Credentials credentials;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;
    private final PortalProperties portal;

    Claims(
            ReviewRequests requests,
            Credentials credentials,
            Accounts accounts,
            AuditTrail audit,
            Clock clock,
            PortalProperties portal) {
        this.requests = requests;
        this.credentials = credentials;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
        this.portal = portal;
    }

    /** Takes the request on for a day; taking it again begins the day anew. */
    @Transactional
    void take(Actor reviewer, UUID requestId) {
        ReviewRequest request = lock(requestId);
        request.requireWaiting(reviewer.id());
        requireFree(request, reviewer.id());
        LocalDate today = LocalDate.ofInstant(clock.instant(), portal.zone());
        request.hindrance(reviewer.id(), credentials.of(reviewer.id()), today).ifPresent(reason -> {
            throw reason.refused();
        });
        request.claim(reviewer.id(), clock.instant());
        record("medicalreview.claimed", request);
    }

    /** Gives it back; nothing happens when it is not this reviewer's. */
    @Transactional
    void giveBack(Actor reviewer, UUID requestId) {
        ReviewRequest request = lock(requestId);
        if (request.state() == ReviewDesk.State.WAITING && request.release(reviewer.id())) {
            record("medicalreview.released", request);
        }
    }

    /** Refuses when somebody else is at it. */
    void requireFree(ReviewRequest request, AccountId reviewer) {
        ReviewDesk.Claim claim = of(List.of(request), reviewer).get(request.id());
        if (claim != null && !claim.mine()) {
            throw Reason.of("medicalreview.refused.claimed", claim.by(), claim.until())
                    .refused();
        }
    }

    /** The claims that stand now, by request, the names of all of them in one statement. */
    Map<UUID, ReviewDesk.Claim> of(Collection<ReviewRequest> all, AccountId reviewer) {
        Instant now = clock.instant();
        Map<UUID, AccountId> holders = new HashMap<>();
        all.forEach(request -> request.claimedBy(now).ifPresent(holder -> holders.put(request.id(), holder)));
        if (holders.isEmpty()) {
            return Map.of();
        }
        Map<AccountId, String> names = accounts.displayNames(Set.copyOf(holders.values()));
        return all.stream()
                .filter(request -> holders.containsKey(request.id()))
                .collect(Collectors.toMap(ReviewRequest::id, request -> {
                    AccountId holder = Objects.requireNonNull(holders.get(request.id()));
                    return new ReviewDesk.Claim(
                            names.getOrDefault(holder, ""), holder.equals(reviewer), request.claimedUntil());
                }));
    }

    private ReviewRequest lock(UUID id) {
        return requests.lock(id)
                .orElseThrow(() -> Reason.of("medicalreview.refused.unknown").refused());
    }

    private void record(String action, ReviewRequest request) {
        audit.record(
                action,
                request.ref().type(),
                request.ref().contentId().toString(),
                Map.of("request", request.id().toString()));
    }
}
