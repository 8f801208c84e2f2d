package app.comeback.access;

import app.comeback.access.AttemptLimit.Admission;
import app.comeback.audit.AuditTrail;
import app.comeback.shared.Refused;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks a person for their password once more, before a step that must be theirs. */
@Component
class PasswordCheck {

    private final Passwords passwords;
    private final AttemptLimit limit;
    private final AuditTrail audit;
    private final TransactionTemplate apart;

    PasswordCheck(Passwords passwords, AttemptLimit limit, AuditTrail audit, PlatformTransactionManager transactions) {
        this.passwords = passwords;
        this.limit = limit;
        this.audit = audit;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * A refusal is recorded in a transaction of its own, because it undoes the step that asked.
     *
     * @throws Refused when it is wrong, or {@link TooManyAttempts}
     */
    void require(Account account, String password) {
        Admission admission = limit.admit(AttemptLimit.Kind.PASSWORD, List.of(AttemptKey.inside(account.id())));
        if (!passwords.fits(password, account.passwordHash()) || !account.maySignIn()) {
            apart.executeWithoutResult(status -> audit.record(
                    "access.password-refused", "account", account.id().toString(), Map.of()));
            throw new Refused("access.password.wrong");
        }
        limit.forgive(admission);
    }
}
