package app.comeback.medicalreview;

import app.comeback.access.Accounts;
import app.comeback.people.CredentialSnapshot;
import app.comeback.people.Credentials;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.PortalProperties;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize("hasRole('MEDICAL_REVIEWER')")
class ReviewDeskService implements ReviewDesk {

    /** How many days ahead "due soon" looks. */
    private static final int SOON = 14;

    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    private final ReviewRequests requests;
    private final Signatures signatures;
    private final Contents contents;
    private final Credentials credentials;
    private final Accounts accounts;
    private final Decisions decisions;
    private final Claims claims;
    private final Clock clock;
    private final PortalProperties portal;

    ReviewDeskService(
            ReviewRequests requests,
            Signatures signatures,
            Contents contents,
            Credentials credentials,
            Accounts accounts,
            Decisions decisions,
            Claims claims,
            Clock clock,
            PortalProperties portal) {
        this.requests = requests;
        this.signatures = signatures;
        this.contents = contents;
        this.credentials = credentials;
        this.accounts = accounts;
        this.decisions = decisions;
        this.claims = claims;
        this.clock = clock;
        this.portal = portal;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Row> page(Show show, Pageable page) {
        Actor reviewer = CurrentActor.require();
        Pageable unsorted = PageRequest.of(page.getPageNumber(), page.getPageSize());
        List<ReviewRequest> found =
                switch (show) {
                    case WAITING -> requests.waiting(ANY_DAY, unsorted);
                    case DUE_SOON -> requests.waiting(soon(), unsorted);
                    case DECIDED_BY_ME -> requests.decidedBy(reviewer.id().value(), unsorted);
                };
        List<CredentialSnapshot> held = credentials.of(reviewer.id());
        Map<UUID, Claim> taken = claims.of(found, reviewer.id());
        return found.stream()
                .map(request -> row(
                        request, request.hindrance(reviewer.id(), held, today()).orElse(null), taken.get(request.id())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public long count(Show show) {
        return switch (show) {
            case WAITING -> requests.countWaiting(ANY_DAY);
            case DUE_SOON -> requests.countWaiting(soon());
            case DECIDED_BY_ME ->
                requests.countDecidedBy(CurrentActor.require().id().value());
        };
    }

    @Override
    @Transactional(readOnly = true)
    public Detail open(UUID requestId) {
        Actor reviewer = CurrentActor.require();
        ReviewRequest request = requests.findById(requestId)
                .orElseThrow(() -> Reason.of("medicalreview.refused.unknown").refused());
        ReviewSubject subject = contents.subject(request.ref())
                .orElseThrow(() -> Reason.of("medicalreview.refused.gone").refused());
        List<CredentialSnapshot> held = credentials.of(reviewer.id());
        LocalDate today = today();
        Reason hindrance = Decisions.hindrance(reviewer, subject, held, today).orElse(null);
        return new Detail(
                row(
                        request,
                        hindrance,
                        claims.of(List.of(request), reviewer.id()).get(requestId)),
                subject,
                lastSigned(request.ref()).orElse(null),
                hindrance == null
                        ? SigningRules.credential(held, subject.condition(), subject.safetyCritical(), today)
                                .orElse(null)
                        : null,
                today,
                SigningRules.latestNextReview(today, subject.safetyCritical()),
                name(request.decidedBy()),
                request.remarks());
    }

    @Override
    public void claim(UUID requestId) {
        claims.take(CurrentActor.require(), requestId);
    }

    @Override
    public void release(UUID requestId) {
        claims.giveBack(CurrentActor.require(), requestId);
    }

    @Override
    public Signature sign(Sign command) {
        Decisions.incomplete(command).ifPresent(reason -> {
            throw reason.refused();
        });
        accounts.requirePassword(command.password());
        return decisions.sign(CurrentActor.require(), command);
    }

    @Override
    public void sendBack(SendBack command) {
        decisions.sendBack(CurrentActor.require(), command);
    }

    private Row row(ReviewRequest request, @Nullable Reason hindrance, @Nullable Claim claim) {
        return new Row(
                request.id(),
                request.title(),
                request.condition(),
                request.ref().revision(),
                request.occasion(),
                request.requestedAt(),
                request.dueOn(),
                urgency(request.dueOn()),
                request.state(),
                request.decidedAt(),
                hindrance,
                claim);
    }

    private Urgency urgency(LocalDate dueOn) {
        if (dueOn.isBefore(today())) {
            return Urgency.LATE;
        }
        return dueOn.isAfter(soon()) ? Urgency.LATER : Urgency.SOON;
    }

    private Optional<SignedText> lastSigned(ContentRef ref) {
        return signatures.latest(ref.type(), Set.of(ref.contentId())).stream()
                .findFirst()
                .map(signature -> new SignedText(
                        signature,
                        contents.subject(signature.ref())
                                .map(ReviewSubject::parts)
                                .orElse(List.of())));
    }

    private @Nullable String name(@Nullable AccountId person) {
        return person == null ? null : accounts.displayNames(Set.of(person)).get(person);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), portal.zone());
    }

    private LocalDate soon() {
        return today().plusDays(SOON);
    }
}
