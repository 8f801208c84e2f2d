package app.comeback.medicalreview;

import app.comeback.audit.AuditTrail;
import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.PortalProperties;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasAnyRole('EDITOR', 'TRAINER', 'MEDICAL_REVIEWER', 'ADMIN', 'SYSTEM')")
class MedicalReviewsService implements MedicalReviews {

    private final ReviewRequests requests;
    private final ReviewMails mails;
    private final AuditTrail audit;
    private final Clock clock;
    private final PortalProperties portal;

    MedicalReviewsService(
            ReviewRequests requests, ReviewMails mails, AuditTrail audit, Clock clock, PortalProperties portal) {
        this.requests = requests;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
        this.portal = portal;
    }

    @Override
    public void request(ReviewSubject subject, Trigger trigger) {
        ContentRef ref = subject.ref();
        requests.queueUp(ref.contentId());
        if (waiting(ref).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        LocalDate due = ReviewTiming.answerWanted(trigger, LocalDate.ofInstant(now, portal.zone()));
        ReviewRequest request = requests.save(
                ReviewRequest.by(CurrentActor.find().map(Actor::id).orElse(null), subject, trigger, now, due));
        mails.waiting(request);
        record("medicalreview.requested", request);
    }

    @Override
    public void cancel(ContentRef ref) {
        requests.queueUp(ref.contentId());
        requests.waiting(ref.type(), ref.contentId(), ref.revision())
                .flatMap(waiting -> requests.lock(waiting.id()))
                .ifPresent(request -> {
                    request.cancel(CurrentActor.find().map(Actor::id).orElse(null), clock.instant());
                    record("medicalreview.cancelled", request);
                });
    }

    @Override
    @Transactional(readOnly = true)
    public List<Comment> comments(UUID contentId) {
        return requests.findFirstByContentIdAndStateOrderByDecidedAtDesc(contentId, ReviewDesk.State.SENT_BACK)
                .map(MedicalReviewsService::comments)
                .orElse(List.of());
    }

    private static List<Comment> comments(ReviewRequest request) {
        return request.remarks().stream()
                .map(remark -> new Comment(
                        request.ref().revision(),
                        remark.place(),
                        remark.text(),
                        Objects.requireNonNull(request.decidedBy()),
                        Objects.requireNonNull(request.decidedAt())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> waiting(ContentRef ref) {
        return requests.waiting(ref.type(), ref.contentId(), ref.revision()).map(ReviewRequest::id);
    }

    private void record(String action, ReviewRequest request) {
        audit.record(
                action,
                request.ref().type(),
                request.ref().contentId().toString(),
                Map.of(
                        "revision", Integer.toString(request.ref().revision()),
                        "request", request.id().toString(),
                        "trigger", request.occasion().name()));
    }
}
