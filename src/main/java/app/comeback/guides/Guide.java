package app.comeback.guides;

import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A guide on its two tracks: the newest revision with its state, and the published revision, which stays public while
 * the next one is written.
 */
@Entity
@Table(name = "guide")
@SuppressWarnings("UnusedVariable") // Some columns are read by the lists' SQL alone.
class Guide {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String slug;
    private String condition;
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private GuideState state;

    private UUID authorId;
    private Instant createdAt;

    private int headNo;
    private String headHash;
    private UUID headBy;
    private Instant headAt;
    private int openErrors;
    private int openWarnings;

    @Embedded
    private @Nullable Publication publication;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    @Embedded
    private @Nullable WithdrawalRequest withdrawalRequest;

    protected Guide() {}

    Guide(GuideId id, String slug, Revision first) {
        this.id = id.value();
        this.slug = slug;
        this.state = GuideState.DRAFT;
        this.authorId = first.by().value();
        this.createdAt = first.at();
        head(first);
    }

    /** The newest revision has been written; one with another clinical text needs its review from the start. */
    void saved(Revision revision) {
        boolean sameClinicalText = revision.hash().equals(headHash);
        state = switch (state) {
            case APPROVED -> sameClinicalText ? GuideState.APPROVED : GuideState.DRAFT;
            case CHANGES_REQUESTED -> GuideState.CHANGES_REQUESTED;
            default -> GuideState.DRAFT;
        };
        head(revision);
    }

    private void head(Revision revision) {
        title = revision.content().title();
        condition = revision.content().condition().value();
        headNo = revision.no();
        headHash = revision.hash();
        headBy = revision.by().value();
        headAt = revision.at();
    }

    void linted(int errors, int warnings) {
        openErrors = errors;
        openWarnings = warnings;
    }

    /** The newest revision goes to the reviewers; a published one stays published while its review is renewed. */
    void sendToReview() {
        require(GuideAction.SEND_TO_REVIEW);
        requireNoErrors();
        if (state != GuideState.PUBLISHED) {
            state = GuideState.MEDICAL_REVIEW;
        }
    }

    void takeBack() {
        require(GuideAction.TAKE_BACK);
        state = GuideState.DRAFT;
    }

    void approve() {
        require(GuideAction.APPROVE);
        state = GuideState.APPROVED;
    }

    void requestChanges() {
        require(GuideAction.REQUEST_CHANGES);
        state = GuideState.CHANGES_REQUESTED;
    }

    /** The signed newest revision becomes public; this also restores a withdrawn guide. */
    void publish(Instant at) {
        require(GuideAction.PUBLISH);
        publishHead(at);
    }

    /** The newest revision becomes public under the review that stands: its clinical text is the published one's. */
    void publishEditorial(Instant at) {
        require(GuideAction.PUBLISH_EDITORIAL);
        publishHead(at);
    }

    /** The newest revision becomes public before its review, because the published text must not stay (GOV-03). */
    void publishCorrection(Instant at) {
        require(GuideAction.PUBLISH_CORRECTION);
        publishHead(at);
    }

    private void publishHead(Instant at) {
        requireNoErrors();
        publication = publication == null
                ? new Publication(headNo, headHash, at, at)
                : publication.next(headNo, headHash, at);
        withdrawal = null;
        withdrawalRequest = null;
        state = GuideState.PUBLISHED;
    }

    /** Asks for a second person's word before a guide with a safety notice goes (GOV-12). */
    void askWithdrawal(AccountId by, Instant at, String reason) {
        require(GuideAction.WITHDRAW);
        if (withdrawalRequest != null) {
            throw new Refused("guides.refused.withdraw.asked-already");
        }
        withdrawalRequest = new WithdrawalRequest(by.value(), at, reason);
    }

    /** The second person agrees; never the one who asked (GOV-12). */
    void confirmWithdrawal(AccountId by, Instant at) {
        WithdrawalRequest request = pendingWithdrawal();
        if (request.by().equals(by)) {
            throw new Refused("guides.refused.withdraw.same-person");
        }
        withdraw(at, request.reason());
    }

    void dropWithdrawalRequest() {
        pendingWithdrawal();
        withdrawalRequest = null;
    }

    private WithdrawalRequest pendingWithdrawal() {
        if (withdrawalRequest == null) {
            throw new Refused("guides.refused.withdraw.not-asked");
        }
        return withdrawalRequest;
    }

    /** The public page becomes a notice with the reason. */
    void withdraw(Instant at, String reason) {
        require(GuideAction.WITHDRAW);
        withdrawal = new Withdrawal(at, reason);
        withdrawalRequest = null;
        if (state == GuideState.PUBLISHED) {
            state = GuideState.WITHDRAWN;
        }
    }

    /** What the state allows now. */
    Set<GuideAction> allowed() {
        Set<GuideAction> allowed = EnumSet.noneOf(GuideAction.class);
        for (GuideAction action : GuideAction.values()) {
            if (allows(action)) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    private boolean allows(GuideAction action) {
        boolean standing = publication != null && withdrawal == null;
        boolean published = publication != null && publication.hash().equals(headHash);
        boolean unreviewed = state == GuideState.DRAFT || state == GuideState.CHANGES_REQUESTED;
        return switch (action) {
            case SEND_TO_REVIEW -> unreviewed || state == GuideState.PUBLISHED || state == GuideState.WITHDRAWN;
            case TAKE_BACK, APPROVE -> state == GuideState.MEDICAL_REVIEW;
            case REQUEST_CHANGES -> state == GuideState.MEDICAL_REVIEW || state == GuideState.PUBLISHED;
            case PUBLISH -> state == GuideState.APPROVED;
            case PUBLISH_EDITORIAL -> standing && unreviewed && published;
            case PUBLISH_CORRECTION -> standing && !published && (unreviewed || state == GuideState.MEDICAL_REVIEW);
            case WITHDRAW -> standing;
            case DELETE -> publication == null && unreviewed;
        };
    }

    void require(GuideAction action) {
        if (!allows(action)) {
            throw new Refused("guides.refused." + action.word() + "." + state.word());
        }
    }

    private void requireNoErrors() {
        if (openErrors > 0) {
            throw new Refused("guides.refused.open-errors", openErrors);
        }
    }

    GuideId id() {
        return new GuideId(id);
    }

    String slug() {
        return slug;
    }

    String title() {
        return title;
    }

    GuideState state() {
        return state;
    }

    AccountId author() {
        return new AccountId(authorId);
    }

    int headNo() {
        return headNo;
    }

    String headHash() {
        return headHash;
    }

    @Nullable
    Publication publication() {
        return publication;
    }

    @Nullable
    Withdrawal withdrawal() {
        return withdrawal;
    }

    @Nullable
    WithdrawalRequest withdrawalRequest() {
        return withdrawalRequest;
    }
}
