package app.comeback.guides;

import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the public has of a guide: a published revision or the notice in its place, and a withdrawal that was asked for. */
@Embeddable
class PublicTrack {

    @Embedded
    private @Nullable Publication publication;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    @Embedded
    private @Nullable WithdrawalRequest withdrawalRequest;

    void publish(Head head, Instant at) {
        publication = publication == null
                ? new Publication(head.no(), head.hash(), at, at)
                : publication.next(head.no(), head.hash(), at);
        withdrawal = null;
        withdrawalRequest = null;
    }

    void withdraw(Instant at, String reason) {
        withdrawal = new Withdrawal(at, reason);
        withdrawalRequest = null;
    }

    void askWithdrawal(AccountId by, Instant at, String reason) {
        if (withdrawalRequest != null) {
            throw new Refused("guides.refused.withdraw.asked-already");
        }
        withdrawalRequest = new WithdrawalRequest(by.value(), at, reason);
    }

    /**
     * The reason that was given, once a second person agrees with it.
     *
     * @throws Refused when nobody asked, or when it is the person who asked (GOV-12)
     */
    String confirmedBy(AccountId second) {
        WithdrawalRequest request = pending();
        if (request.by().equals(second)) {
            throw new Refused("guides.refused.withdraw.same-person");
        }
        return request.reason();
    }

    void dropWithdrawalRequest() {
        pending();
        withdrawalRequest = null;
    }

    private WithdrawalRequest pending() {
        if (withdrawalRequest == null) {
            throw new Refused("guides.refused.withdraw.not-asked");
        }
        return withdrawalRequest;
    }

    Standing standing(GuideState state, Head head) {
        boolean sameText = publication != null && publication.hash().equals(head.hash());
        return new Standing(state, publication != null, publication != null && withdrawal == null, sameText);
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
