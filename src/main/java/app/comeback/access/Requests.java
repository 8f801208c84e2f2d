package app.comeback.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Tells apart what browsers ask for. */
final class Requests {

    private static final Set<String> BY_ITSELF = Set.of("heartbeat", "push");

    /** Where open screens ask by themselves whether anything is new. */
    private static final String NEWS = "/api/news/";

    private Requests() {}

    /** Whether it asks for a page or a document, not for Vaadin's own conversation with the browser. */
    static boolean isPage(HttpServletRequest request) {
        return request.getParameter("v-r") == null && !isStatic(request);
    }

    /** Whether a person caused it; a browser's heartbeat, or a screen that asks for news, says nothing about the person. */
    static boolean isActivity(HttpServletRequest request) {
        String type = request.getParameter("v-r");
        return !path(request).startsWith(NEWS) && (type == null || !BY_ITSELF.contains(type));
    }

    /** Whether it asks for a file that is the same for everyone. */
    static boolean isStatic(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/VAADIN/build/")
                || path.startsWith("/VAADIN/static/")
                || path.startsWith("/actuator/")
                || PublicFiles.matches(path);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
