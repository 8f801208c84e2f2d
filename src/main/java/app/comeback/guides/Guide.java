package app.comeback.guides;

import app.comeback.shared.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
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

    @Embedded
    private Head head;

    @Embedded
    private OpenFindings openFindings = OpenFindings.NONE;

    @Embedded
    private @Nullable PublicTrack publicTrack;

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
        state = state.afterSaving(revision.hash().equals(head.hash()));
        head(revision);
    }

    private void head(Revision revision) {
        title = revision.content().title();
        condition = revision.content().condition().value();
        head = Head.of(revision);
    }

    void linted(List<CheckedFinding> findings) {
        openFindings = OpenFindings.in(findings);
    }

    /** The newest revision goes to the reviewers; a published one stays published while its review is renewed. */
    void sendToReview() {
        require(GuideAction.SEND_TO_REVIEW);
        openFindings.requireNoErrors();
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
        openFindings.requireNoErrors();
        publicTrack().publish(head, at);
        state = GuideState.PUBLISHED;
    }

    /** Asks for a second person's word before a guide with a safety notice goes (GOV-12). */
    void askWithdrawal(AccountId by, Instant at, String reason) {
        require(GuideAction.WITHDRAW);
        publicTrack().askWithdrawal(by, at, reason);
    }

    /** The second person agrees; never the one who asked (GOV-12). */
    void confirmWithdrawal(AccountId by, Instant at) {
        withdraw(at, publicTrack().confirmedBy(by));
    }

    void dropWithdrawalRequest() {
        publicTrack().dropWithdrawalRequest();
    }

    /** The public page becomes a notice with the reason. */
    void withdraw(Instant at, String reason) {
        require(GuideAction.WITHDRAW);
        publicTrack().withdraw(at, reason);
        if (state == GuideState.PUBLISHED) {
            state = GuideState.WITHDRAWN;
        }
    }

    /** What can be done with it now. */
    Set<GuideAction> allowed() {
        return publicTrack().standing(state, head).allowed();
    }

    void require(GuideAction action) {
        publicTrack().standing(state, head).require(action);
    }

    /** Never none, although the database has none while all its columns are empty. */
    PublicTrack publicTrack() {
        if (publicTrack == null) {
            publicTrack = new PublicTrack();
        }
        return publicTrack;
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

    Head head() {
        return head;
    }
}
