package app.comeback.access;

import app.comeback.shared.Refused;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Shows the sign-in page again with what was typed (never the password) and why it did not work. */
final class SignInRefusal implements AuthenticationFailureHandler {

    /** Where the page is drawn; only ever reached from here. */
    static final String PAGE = "/login/refused";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        Refused reason =
                failure instanceof SignInSlowedDown slow ? slow.refusal() : new Refused("access.login.refused");
        request.setAttribute(SignInPages.REFUSED, reason);
        request.getRequestDispatcher(PAGE).forward(request, response);
    }
}
