package app.comeback.medicalreview;

import app.comeback.audit.AuditTrail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for one text to be reviewed again, once per signature and reason, in a transaction of its own. */
@Component
class Requeue {

    private final ReviewRequests requests;
    private final Contents contents;
    private final ReviewMails mails;
    private final AuditTrail audit;
    private final Clock clock;

    Requeue(ReviewRequests requests, Contents contents, ReviewMails mails, AuditTrail audit, Clock clock) {
        this.requests = requests;
        this.contents = contents;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void once(Signature signature, MedicalReviews.Trigger trigger, LocalDate dueOn) {
        ContentRef signed = signature.ref();
        requests.queueUp(signed.contentId());
        if (requests.anyWaiting(signed.type(), signed.contentId()) || requests.askedFor(signature.id(), trigger)) {
            return;
        }
        Optional<ReviewSubject> subject = contents.find(signed.type())
                .flatMap(module -> module.toReviewAgain(signed).flatMap(module::subject));
        if (subject.isEmpty()) {
            return;
        }
        ReviewRequest request =
                requests.save(ReviewRequest.because(signature, subject.get(), trigger, clock.instant(), dueOn));
        mails.waiting(request);
        audit.record(
                "medicalreview.due-again",
                signed.type(),
                signed.contentId().toString(),
                Map.of("request", request.id().toString(), "trigger", trigger.name()));
    }
}
