package app.comeback.guides;

import app.comeback.audit.AuditTrail;
import app.comeback.guidecontent.GuideContent.CallOut;
import app.comeback.medicalreview.ContentRef;
import app.comeback.medicalreview.MedicalReviews;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasAnyRole('EDITOR', 'MEDICAL_REVIEWER', 'ADMIN')")
class GuideWithdrawalsService implements GuideWithdrawals {

    private final GuideRepository guides;
    private final GuideRevisions revisions;
    private final GuideEvents events;
    private final GuideSearch search;
    private final MedicalReviews reviews;
    private final AuditTrail audit;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    GuideWithdrawalsService(
            GuideRepository guides,
            GuideRevisions revisions,
            GuideEvents events,
            GuideSearch search,
            MedicalReviews reviews,
            AuditTrail audit,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.guides = guides;
        this.revisions = revisions;
        this.events = events;
        this.search = search;
        this.reviews = reviews;
        this.audit = audit;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("hasRole('EDITOR')")
    public boolean withdraw(GuideId id, String reason) {
        Guide guide = lock(id);
        if (guide.publicTrack().withdrawal() != null) {
            return true;
        }
        String words = PublicWords.reason(reason);
        if (!hasSafetyNotice(guide)) {
            withdrawNow(guide, () -> guide.withdraw(clock.instant(), words), words);
            return true;
        }
        WithdrawalRequest asked = guide.publicTrack().withdrawalRequest();
        if (asked != null
                && asked.by().equals(CurrentActor.require().id())
                && asked.reason().equals(words)) {
            return false;
        }
        guide.askWithdrawal(CurrentActor.require().id(), clock.instant(), words);
        events.add(id, guide.head().no(), GuideEvent.Kind.WITHDRAWAL_ASKED, words);
        audit.record("guides.withdrawal-asked", "guide", id.toString(), Map.of());
        return false;
    }

    private boolean hasSafetyNotice(Guide guide) {
        guide.require(GuideAction.WITHDRAW);
        Publication publication = guide.publicTrack().publication();
        return publication != null
                && revisions.get(guide.id(), publication.no()).content().callOuts().stream()
                        .anyMatch(box -> box.kind() == CallOut.Kind.RED_FLAGS);
    }

    @Override
    public void confirm(GuideId id) {
        Guide guide = lock(id);
        if (guide.publicTrack().withdrawal() != null) {
            return;
        }
        WithdrawalRequest asked = guide.publicTrack().withdrawalRequest();
        Instant now = clock.instant();
        withdrawNow(
                guide,
                () -> guide.confirmWithdrawal(CurrentActor.require().id(), now),
                asked == null ? "" : asked.reason());
    }

    private void withdrawNow(Guide guide, Runnable step, String reason) {
        step.run();
        Publication publication = guide.publicTrack().publication();
        search.remove(guide.id());
        int no = publication == null ? guide.head().no() : publication.no();
        events.add(guide.id(), no, GuideEvent.Kind.WITHDRAWN, reason);
        reviews.cancel(new ContentRef(GuideReviewContent.TYPE, guide.id().value(), no));
        audit.record("guides.withdrawn", "guide", guide.id().toString(), Map.of());
        publisher.publishEvent(new GuideWithdrawn(guide.id(), no, reason));
    }

    @Override
    public void refuse(GuideId id) {
        Guide guide = lock(id);
        guide.dropWithdrawalRequest();
        events.add(id, guide.head().no(), GuideEvent.Kind.WITHDRAWAL_REFUSED, "");
        audit.record("guides.withdrawal-refused", "guide", id.toString(), Map.of());
    }

    private Guide lock(GuideId id) {
        return guides.lock(id.value()).orElseThrow(() -> new Refused("guides.refused.no-such-guide"));
    }
}
