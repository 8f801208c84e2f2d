package app.comeback.guides;

import app.comeback.audit.AuditTrail;
import app.comeback.medicalreview.Badge;
import app.comeback.medicalreview.Badges;
import app.comeback.medicalreview.ContentRef;
import app.comeback.medicalreview.MedicalReviews;
import app.comeback.medicalreview.MedicalReviews.Trigger;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
class GuideWorkflowService implements GuideWorkflow {

    private final GuideRepository guides;
    private final GuideRevisions revisions;
    private final GuideEvents events;
    private final GuideSearch search;
    private final GuideReviewContent subjects;
    private final MedicalReviews reviews;
    private final Badges badges;
    private final AuditTrail audit;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    GuideWorkflowService(
            GuideRepository guides,
            GuideRevisions revisions,
            GuideEvents events,
            GuideSearch search,
            GuideReviewContent subjects,
            MedicalReviews reviews,
            Badges badges,
            AuditTrail audit,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.guides = guides;
        this.revisions = revisions;
        this.events = events;
        this.search = search;
        this.subjects = subjects;
        this.reviews = reviews;
        this.badges = badges;
        this.audit = audit;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public void sendToReview(GuideId id, int revision) {
        Guide guide = lock(id, revision);
        if (guide.state() == GuideState.MEDICAL_REVIEW) {
            return;
        }
        boolean renewal = guide.state() == GuideState.PUBLISHED;
        guide.sendToReview();
        events.add(id, revision, GuideEvent.Kind.SENT_TO_REVIEW, "");
        request(guide, renewal ? Trigger.PERIODIC : Trigger.INITIAL);
        audit.record("guides.sent-to-review", "guide", id.toString(), revisionOf(guide));
    }

    @Override
    public void takeBack(GuideId id, int revision) {
        Guide guide = lock(id, revision);
        if (guide.state() == GuideState.DRAFT) {
            return;
        }
        guide.takeBack();
        reviews.cancel(ref(guide));
        events.add(id, revision, GuideEvent.Kind.TAKEN_BACK, "");
    }

    @Override
    public void publish(GuideId id, int revision, String summary) {
        Guide guide = lock(id, revision);
        if (isPublic(guide, revision)) {
            return;
        }
        String words = PublicWords.summary(summary);
        Publication before = guide.publicTrack().publication();
        boolean restored = guide.publicTrack().withdrawal() != null;
        boolean sameText = before != null && before.hash().equals(guide.head().hash());
        if (guide.allowed().contains(GuideAction.PUBLISH_EDITORIAL)) {
            guide.publishEditorial(clock.instant());
        } else {
            guide.require(GuideAction.PUBLISH);
            requireSignature(guide);
            if (before != null && !sameText && words.isEmpty()) {
                throw new Refused("guides.refused.no-public-summary");
            }
            guide.publish(clock.instant());
        }
        GuideEvent.Kind change = sameText ? GuideEvent.Kind.EDITORIAL_CHANGE : GuideEvent.Kind.CLINICAL_CHANGE;
        GuideEvent.Kind kind = before == null ? GuideEvent.Kind.PUBLISHED : change;
        published(guide, restored ? GuideEvent.Kind.RESTORED : kind, words);
        if (!sameText) {
            revised(guide, before, words);
        }
    }

    /** The state says it was signed; the signature itself must still carry it on the day of publication. */
    private void requireSignature(Guide guide) {
        Badge badge = badges.of(
                GuideReviewContent.TYPE, guide.id().value(), guide.head().hash());
        if (!badge.isShown()) {
            throw new Refused("guides.refused.not-signed");
        }
    }

    @Override
    public void publishCorrection(GuideId id, int revision, String reason) {
        Guide guide = lock(id, revision);
        if (isPublic(guide, revision)) {
            return;
        }
        String words = PublicWords.reason(reason);
        boolean waiting = guide.state() == GuideState.MEDICAL_REVIEW;
        Publication before = guide.publicTrack().publication();
        guide.publishCorrection(clock.instant());
        if (waiting) {
            reviews.cancel(ref(guide));
        }
        published(guide, GuideEvent.Kind.CLINICAL_CHANGE, words);
        revised(guide, before, words);
        request(guide, Trigger.CORRECTION);
    }

    private void published(Guide guide, GuideEvent.Kind kind, String summary) {
        guides.saveAndFlush(guide);
        search.put(revisions.get(guide.id(), guide.head().no()));
        events.add(guide.id(), guide.head().no(), kind, summary);
        audit.record("guides.published", "guide", guide.id().toString(), revisionOf(guide));
    }

    private void revised(Guide guide, @Nullable Publication before, String words) {
        if (before != null) {
            publisher.publishEvent(new GuideRevised(guide.id(), before.no(), words));
        }
    }

    private void request(Guide guide, Trigger trigger) {
        guides.saveAndFlush(guide);
        reviews.request(subjects.subject(ref(guide)).orElseThrow(), trigger);
    }

    private Guide lock(GuideId id, int revision) {
        Guide guide = lock(id);
        if (guide.head().no() != revision) {
            throw new Refused("guides.refused.stale", guide.head().no());
        }
        return guide;
    }

    private Guide lock(GuideId id) {
        return guides.lock(id.value()).orElseThrow(() -> new Refused("guides.refused.no-such-guide"));
    }

    private static boolean isPublic(Guide guide, int revision) {
        return guide.state() == GuideState.PUBLISHED
                && guide.publicTrack().publication() != null
                && guide.publicTrack().publication().no() == revision;
    }

    private static ContentRef ref(Guide guide) {
        return new ContentRef(
                GuideReviewContent.TYPE, guide.id().value(), guide.head().no());
    }

    private static Map<String, String> revisionOf(Guide guide) {
        return Map.of("revision", Integer.toString(guide.head().no()));
    }
}
