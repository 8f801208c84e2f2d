package app.comeback.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Tells the requests for public pages and their files from those that belong to the portal behind sign-in. */
final class PublicPages {

    /** Vaadin's own requests go to the start page's address and carry this parameter. */
    static final String VAADIN_REQUEST = "v-r";

    private static final List<RequestMatcher> PAGES = matchers(
            "/",
            "/guides",
            "/guides/**",
            "/trainers",
            "/trainers/**",
            "/reviews",
            "/reviews/**",
            "/stories",
            "/editorial-policy",
            "/credits",
            "/privacy",
            "/sitemap.xml",
            "/robots.txt");

    private static final List<RequestMatcher> FILES = matchers("/assets/**");

    private PublicPages() {}

    static boolean isPage(HttpServletRequest request) {
        return request.getParameter(VAADIN_REQUEST) == null
                && PAGES.stream().anyMatch(matcher -> matcher.matches(request));
    }

    static boolean isPageOrFile(HttpServletRequest request) {
        return isPage(request) || FILES.stream().anyMatch(matcher -> matcher.matches(request));
    }

    private static List<RequestMatcher> matchers(String... paths) {
        PathPatternRequestMatcher.Builder builder = PathPatternRequestMatcher.withDefaults();
        return List.of(paths).stream()
                .flatMap(path -> List.of(HttpMethod.GET, HttpMethod.HEAD).stream()
                        .map(method -> (RequestMatcher) builder.matcher(method, path)))
                .toList();
    }
}
