package app.comeback.medicalreview;

import app.comeback.people.CredentialSnapshot;
import app.comeback.shared.AccountId;
import app.comeback.shared.ConditionCode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A revision that waits for a reviewer, or how that ended; once decided it stays so. */
@Entity
@Table(name = "review_request")
class ReviewRequest {

    @Id
    private UUID id;

    @Version
    private int version;

    private String contentType;

    private UUID contentId;

    private int revision;

    private String title;

    private String condition;

    private String contentHash;

    private UUID[] authors;

    private UUID lastClinicalEditor;

    @Enumerated(EnumType.STRING)
    private MedicalReviews.Trigger occasion;

    /** Read by queries only. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable UUID dueSignature;

    private @Nullable UUID requestedBy;

    private Instant requestedAt;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ReviewDesk.State state;

    private boolean safetyCritical;

    private @Nullable UUID claimedBy;

    private @Nullable Instant claimedAt;

    private @Nullable UUID decidedBy;

    private @Nullable Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "review_remark", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<PlacedRemark> remarks = new ArrayList<>();

    protected ReviewRequest() {}

    private ReviewRequest(ReviewSubject subject, MedicalReviews.Trigger occasion, Instant at, LocalDate dueOn) {
        this.id = UUID.randomUUID();
        this.contentType = subject.ref().type();
        this.contentId = subject.ref().contentId();
        this.revision = subject.ref().revision();
        this.title = subject.title();
        this.condition = subject.condition().value();
        this.contentHash = subject.hash();
        this.authors = subject.authors().stream().map(AccountId::value).sorted().toArray(UUID[]::new);
        this.lastClinicalEditor = subject.lastClinicalEditor().value();
        this.safetyCritical = subject.safetyCritical();
        this.occasion = occasion;
        this.requestedAt = at;
        this.dueOn = dueOn;
        this.state = ReviewDesk.State.WAITING;
    }

    /** Asked for by a person. */
    static ReviewRequest by(
            @Nullable AccountId person,
            ReviewSubject subject,
            MedicalReviews.Trigger occasion,
            Instant at,
            LocalDate dueOn) {
        ReviewRequest request = new ReviewRequest(subject, occasion, at, dueOn);
        request.requestedBy = person == null ? null : person.value();
        return request;
    }

    /** Asked for by the portal, because of what became of a signature. */
    static ReviewRequest because(
            Signature signature, ReviewSubject subject, MedicalReviews.Trigger occasion, Instant at, LocalDate dueOn) {
        ReviewRequest request = new ReviewRequest(subject, occasion, at, dueOn);
        request.dueSignature = signature.id();
        return request;
    }

    /** Somebody takes it on. */
    void claim(AccountId reviewer, Instant at) {
        claimedBy = reviewer.value();
        claimedAt = at;
    }

    /** Whether it was this reviewer's and is free now. */
    boolean release(AccountId reviewer) {
        boolean mine = reviewer.value().equals(claimedBy);
        if (mine) {
            claimedBy = null;
            claimedAt = null;
        }
        return mine;
    }

    /** Who is at it; nobody when it was decided or the day is over. */
    Optional<AccountId> claimedBy(Instant now) {
        return state == ReviewDesk.State.WAITING && claimedBy != null && now.isBefore(claimedUntil())
                ? Optional.of(new AccountId(claimedBy))
                : Optional.empty();
    }

    /** When the claim ends. */
    Instant claimedUntil() {
        return Objects.requireNonNull(claimedAt, "Nobody is at it").plus(ReviewTiming.CLAIM);
    }

    /** Why the reviewer may not decide it on the day, as far as the request tells; nothing when they may. */
    Optional<Reason> hindrance(AccountId reviewer, List<CredentialSnapshot> held, LocalDate day) {
        return SigningRules.independence(reviewer, authors(), lastClinicalEditor())
                .or(() -> SigningRules.standing(held, condition(), safetyCritical, day));
    }

    /** Answers it with a signature; refused when it does not wait any more. */
    void signedBy(AccountId reviewer, Instant at) {
        decide(ReviewDesk.State.SIGNED, reviewer, at);
    }

    /** Answers it with remarks; refused when it does not wait any more. */
    void sentBackBy(AccountId reviewer, List<ReviewDesk.Remark> with, Instant at) {
        decide(ReviewDesk.State.SENT_BACK, reviewer, at);
        with.forEach(remark -> remarks.add(new PlacedRemark(remark.place(), remark.text())));
    }

    /** Takes it out of the queue; nothing happens when it was decided before. */
    void cancel(@Nullable AccountId person, Instant at) {
        if (state == ReviewDesk.State.WAITING) {
            state = ReviewDesk.State.CANCELLED;
            decidedBy = person == null ? null : person.value();
            decidedAt = at;
        }
    }

    private void decide(ReviewDesk.State decision, AccountId reviewer, Instant at) {
        requireWaiting(reviewer);
        state = decision;
        decidedBy = reviewer.value();
        decidedAt = at;
    }

    /** Refuses with what became of the request when it does not wait any more. */
    void requireWaiting(AccountId reviewer) {
        switch (state) {
            case WAITING -> {}
            case SIGNED ->
                throw Reason.of(
                                reviewer.value().equals(decidedBy)
                                        ? "medicalreview.refused.signed-by-you"
                                        : "medicalreview.refused.signed-by-other")
                        .refused();
            case SENT_BACK -> throw Reason.of("medicalreview.refused.sent-back").refused();
            case CANCELLED -> throw Reason.of("medicalreview.refused.cancelled").refused();
        }
    }

    UUID id() {
        return id;
    }

    ContentRef ref() {
        return new ContentRef(contentType, contentId, revision);
    }

    String title() {
        return title;
    }

    ConditionCode condition() {
        return new ConditionCode(condition);
    }

    String hash() {
        return contentHash;
    }

    Set<AccountId> authors() {
        return Arrays.stream(authors).map(AccountId::new).collect(Collectors.toUnmodifiableSet());
    }

    AccountId lastClinicalEditor() {
        return new AccountId(lastClinicalEditor);
    }

    MedicalReviews.Trigger occasion() {
        return occasion;
    }

    @Nullable
    AccountId requestedBy() {
        return requestedBy == null ? null : new AccountId(requestedBy);
    }

    Instant requestedAt() {
        return requestedAt;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    ReviewDesk.State state() {
        return state;
    }

    @Nullable
    AccountId decidedBy() {
        return decidedBy == null ? null : new AccountId(decidedBy);
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    List<ReviewDesk.Remark> remarks() {
        return remarks.stream()
                .map(remark -> new ReviewDesk.Remark(remark.place(), remark.remark()))
                .toList();
    }

    @Embeddable
    record PlacedRemark(
            @Column(name = "place") String place,
            @Column(name = "remark") String remark) {}
}
