package app.comeback.access;

import app.comeback.access.AttemptLimit.Admission;
import app.comeback.audit.AuditTrail;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks a person for their password once more, before a step that must be theirs. */
@Component
class PasswordCheck {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final AttemptLimit limit;
    private final AuditTrail audit;

    PasswordCheck(AccountRepository accounts, Passwords passwords, AttemptLimit limit, AuditTrail audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limit = limit;
        this.audit = audit;
    }

    /**
     * In a transaction of its own, so that undoing the step does not undo the record of a refusal.
     *
     * @throws Refused when it is wrong, or {@link TooManyAttempts}
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = Refused.class)
    public void require(AccountId person, String password) {
        Account account = accounts.findById(person.value()).orElseThrow();
        Admission admission = limit.admit(AttemptLimit.Kind.PASSWORD, List.of(AttemptKey.inside(person)));
        if (!passwords.fits(password, account.passwordHash()) || !account.maySignIn()) {
            audit.record("access.password-refused", "account", person.toString(), Map.of());
            throw new Refused("access.password.wrong");
        }
        limit.forgive(admission);
    }
}
