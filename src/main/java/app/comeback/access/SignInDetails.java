package app.comeback.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where an attempt to sign in comes from: the network address, and the browser if it was here before. */
final class SignInDetails extends WebAuthenticationDetails {

    private static final long serialVersionUID = 1L;

    private final @Nullable String device;

    SignInDetails(HttpServletRequest request) {
        super(request);
        this.device = DeviceCookie.read(request).map(Digest::hex).orElse(null);
    }

    Optional<Digest> device() {
        return Optional.ofNullable(device).map(Digest::new);
    }
}
