package app.comeback.training;

import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Who may speak to the player's interface, answered in its own words and not with a sign-in page: a client, not too
 * often, and for writing only a page of the portal itself.
 */
@Configuration
class ToGoGate implements WebMvcConfigurer, HandlerInterceptor {

    /** A header that no form and no other site can send without asking first, and nobody gets permission. */
    static final String OWN_PAGE = "X-Comeback-Togo";

    private final ToGoProblems problems;
    private final RequestLimit limit;

    ToGoGate(ToGoProblems problems, RequestLimit limit) {
        this.problems = problems;
        this.limit = limit;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/togo/**").excludePathPatterns("/api/togo/openapi.yaml");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Optional<Actor> person = CurrentActor.find();
        if (person.isEmpty()) {
            return refuse(response, HttpStatus.UNAUTHORIZED, ToGoProblems.Code.SIGNED_OUT);
        }
        if (!person.get().is(Role.CLIENT)) {
            return refuse(response, HttpStatus.FORBIDDEN, ToGoProblems.Code.NOT_A_CLIENT);
        }
        return HttpMethod.GET.matches(request.getMethod())
                ? checkLimit(person.get().id(), response)
                : checkOrigin(request, response) && checkLimit(person.get().id(), response);
    }

    private boolean checkOrigin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String site = request.getHeader("Sec-Fetch-Site");
        if (!"1".equals(request.getHeader(OWN_PAGE)) || (site != null && !site.equals("same-origin"))) {
            return refuse(response, HttpStatus.FORBIDDEN, ToGoProblems.Code.FORGED);
        }
        String type = request.getContentType();
        if (type == null || !isJson(type)) {
            return refuse(response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, ToGoProblems.Code.NOT_JSON);
        }
        return true;
    }

    private static boolean isJson(String type) {
        try {
            return MediaType.APPLICATION_JSON.equalsTypeAndSubtype(MediaType.parseMediaType(type));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean checkLimit(AccountId client, HttpServletResponse response) throws IOException {
        if (limit.admits(client)) {
            return true;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(RequestLimit.WINDOW.toSeconds()));
        return refuse(response, HttpStatus.TOO_MANY_REQUESTS, ToGoProblems.Code.TOO_MANY);
    }

    private boolean refuse(HttpServletResponse response, HttpStatus status, ToGoProblems.Code code) throws IOException {
        problems.write(response, status, code);
        return false;
    }
}
