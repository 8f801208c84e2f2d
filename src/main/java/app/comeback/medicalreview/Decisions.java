package app.comeback.medicalreview;

import app.comeback.audit.AuditTrail;
import app.comeback.people.CredentialSnapshot;
import app.comeback.people.Credentials;
import app.comeback.shared.Actor;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes one decision over one request, while every other decision over it waits. */
@Component
class Decisions {

    private final ReviewRequests requests;
    private final Signatures signatures;
    private final Contents contents;
    private final Claims claims;
    private final Credentials credentials;
    private final ReviewMails mails;
    private final AuditTrail audit;
    private final Texts texts;
    private final Clock clock;
    private final PortalProperties portal;

    Decisions(
            ReviewRequests requests,
            Signatures signatures,
            Contents contents,
            Claims claims,
            Credentials credentials,
            ReviewMails mails,
            AuditTrail audit,
            Texts texts,
            Clock clock,
            PortalProperties portal) {
        this.requests = requests;
        this.signatures = signatures;
        this.contents = contents;
        this.claims = claims;
        this.credentials = credentials;
        this.mails = mails;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
        this.portal = portal;
    }

    /** Signs; the password was checked before, so that the slow check holds no lock. */
    @Transactional
    Signature sign(Actor reviewer, ReviewDesk.Sign command) {
        ReviewRequest request = locked(command.requestId(), reviewer);
        ReviewSubject subject = current(request);
        refuse(SigningRules.sameText(command.hash(), request.hash(), subject.hash()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, portal.zone());
        CredentialSnapshot credential = standing(reviewer, subject, today);
        refuse(SigningRules.nextReview(command.nextReviewDue(), today, subject.safetyCritical()));
        Signature signature = signature(reviewer, command, subject, credential, now, today);
        signatures.add(request.id(), signature, Checklist.VERSION);
        request.signedBy(reviewer.id(), now);
        contents.of(request.ref().type()).onSigned(request.ref());
        mails.signed(request, signature);
        record(
                "medicalreview.signed",
                request,
                Map.of(
                        "hash",
                        signature.hash(),
                        "credential",
                        credential.id().toString(),
                        "class",
                        credential.credentialClass().name()));
        return signature;
    }

    /** Sends back with remarks. */
    @Transactional
    void sendBack(Actor reviewer, ReviewDesk.SendBack command) {
        if (command.remarks().isEmpty()) {
            throw Reason.of("medicalreview.refused.no-remark").refused();
        }
        ReviewRequest request = locked(command.requestId(), reviewer);
        ReviewSubject subject = current(request);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        standing(reviewer, subject, LocalDate.ofInstant(now, portal.zone()));
        request.sentBackBy(reviewer.id(), command.remarks(), now);
        contents.of(request.ref().type()).onChangesRequested(request.ref());
        mails.sentBack(request);
        record(
                "medicalreview.sent-back",
                request,
                Map.of("remarks", Integer.toString(command.remarks().size())));
    }

    /** Why the reviewer may not decide about this text on the day; nothing when they may. */
    static Optional<Reason> hindrance(
            Actor reviewer, ReviewSubject subject, List<CredentialSnapshot> held, LocalDate today) {
        return SigningRules.independence(reviewer.id(), subject.authors(), subject.lastClinicalEditor())
                .or(() -> SigningRules.standing(held, subject.condition(), subject.safetyCritical(), today));
    }

    /** What a reviewer fills in, judged before anything is asked of the database. */
    static Optional<Reason> incomplete(ReviewDesk.Sign command) {
        return SigningRules.checklist(command.checklist())
                .or(() -> SigningRules.conflict(command.conflict(), command.conflictText()))
                .or(() -> SigningRules.statement(command.statementAccepted()));
    }

    private ReviewRequest locked(UUID id, Actor reviewer) {
        ContentRef ref = requests.ref(id)
                .orElseThrow(() -> Reason.of("medicalreview.refused.unknown").refused());
        contents.of(ref.type()).hold(ref);
        ReviewRequest request = requests.lock(id).orElseThrow();
        request.requireWaiting(reviewer.id());
        claims.requireFree(request, reviewer.id());
        return request;
    }

    private ReviewSubject current(ReviewRequest request) {
        return contents.subject(request.ref())
                .orElseThrow(() -> Reason.of("medicalreview.refused.gone").refused());
    }

    private CredentialSnapshot standing(Actor reviewer, ReviewSubject subject, LocalDate today) {
        List<CredentialSnapshot> held = credentials.of(reviewer.id());
        refuse(hindrance(reviewer, subject, held, today));
        return SigningRules.credential(held, subject.condition(), subject.safetyCritical(), today)
                .orElseThrow();
    }

    private Signature signature(
            Actor reviewer,
            ReviewDesk.Sign command,
            ReviewSubject subject,
            CredentialSnapshot credential,
            Instant now,
            LocalDate today) {
        return new Signature(
                UUID.randomUUID(),
                subject.ref(),
                subject.hash(),
                reviewer.id(),
                reviewer.displayName(),
                credential,
                subject.condition(),
                command.checklist(),
                command.conflict() == ReviewDesk.Conflict.DECLARED
                        ? command.conflictText().strip()
                        : null,
                texts.get(
                        command.locale(),
                        "medicalreview.statement",
                        subject.title(),
                        subject.ref().revision()),
                now,
                today,
                Objects.requireNonNull(command.nextReviewDue()));
    }

    private static void refuse(Optional<Reason> reason) {
        if (reason.isPresent()) {
            throw reason.get().refused();
        }
    }

    private void record(String action, ReviewRequest request, Map<String, String> facts) {
        Map<String, String> details = new HashMap<>(facts);
        details.put("revision", Integer.toString(request.ref().revision()));
        details.put("request", request.id().toString());
        audit.record(action, request.ref().type(), request.ref().contentId().toString(), details);
    }
}
