package app.comeback.access;

import app.comeback.access.AttemptLimit.Admission;
import app.comeback.audit.AuditTrail;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks address and password. Every refusal is the same and takes the same work, whether the account does not exist,
 * is switched off, not yet confirmed, or the password is wrong.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final AttemptLimit limit;
    private final KnownDevices devices;
    private final AuditTrail audit;

    PasswordSignIn(
            AccountRepository accounts,
            Passwords passwords,
            AttemptLimit limit,
            KnownDevices devices,
            AuditTrail audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limit = limit;
        this.devices = devices;
        this.audit = audit;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        String typed = attempt.getName();
        String password = attempt.getCredentials() instanceof String text ? text : "";
        Admission admission = admit(typed, attempt.getDetails());
        Optional<Account> account = accounts.findByEmailKey(EmailAddress.key(typed));
        boolean fits =
                passwords.fits(password, account.map(Account::passwordHash).orElse(null));
        Account person = account.filter(one -> fits && one.maySignIn()).orElseThrow(() -> refuse(typed, account));
        limit.forgive(admission);
        SignedIn principal = new SignedIn(person.actor());
        UsernamePasswordAuthenticationToken result =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        result.setDetails(attempt.getDetails());
        return result;
    }

    private Admission admit(String typed, @Nullable Object details) {
        try {
            return limit.admit(AttemptLimit.Kind.PASSWORD, keys(typed, details));
        } catch (TooManyAttempts e) {
            throw new SignInSlowedDown(e);
        }
    }

    /** A browser that this person signed in from before counts for itself: strangers cannot slow it down. */
    private List<AttemptKey> keys(String typed, @Nullable Object details) {
        Optional<Digest> known = details instanceof SignInDetails here
                ? here.device().filter(device -> devices.knows(device, typed))
                : Optional.empty();
        if (known.isPresent()) {
            return List.of(AttemptKey.device(known.get(), typed));
        }
        List<AttemptKey> keys = new ArrayList<>();
        keys.add(AttemptKey.account(typed));
        if (details instanceof WebAuthenticationDetails web && web.getRemoteAddress() != null) {
            keys.add(AttemptKey.network(web.getRemoteAddress()));
        }
        return keys;
    }

    private BadCredentialsException refuse(String typed, Optional<Account> account) {
        String subject = account.map(one -> one.id().toString())
                .orElseGet(() ->
                        "unknown-" + AttemptKey.account(typed).digest().hex().substring(0, 16));
        audit.record("access.sign-in-failed", "account", subject, Map.of());
        return new BadCredentialsException("Refused");
    }
}
