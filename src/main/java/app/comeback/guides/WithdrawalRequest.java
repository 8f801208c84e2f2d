package app.comeback.guides;

import app.comeback.shared.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A withdrawal that waits for a second person (GOV-12). */
@Embeddable
record WithdrawalRequest(
        @Column(name = "withdrawal_asked_by") UUID askedBy,
        @Column(name = "withdrawal_asked_at") Instant at,
        @Column(name = "withdrawal_asked_reason") String reason) {

    AccountId by() {
        return new AccountId(askedBy);
    }
}
