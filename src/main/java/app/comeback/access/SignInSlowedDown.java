package app.comeback.access;

import org.springframework.security.core.AuthenticationException;

/** Tells Spring Security that an attempt to sign in came too early. */
final class SignInSlowedDown extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final TooManyAttempts refusal;

    SignInSlowedDown(TooManyAttempts refusal) {
        super("Too many attempts", refusal);
        this.refusal = refusal;
    }

    TooManyAttempts refusal() {
        return refusal;
    }
}
