package app.comeback.guides;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Since when the public sees a notice in the guide's place, and its reason. */
@Embeddable
record Withdrawal(
        @Column(name = "withdrawn_at") Instant at,
        @Column(name = "withdrawal_reason") String reason) {}
