package app.comeback.markdown;

import java.util.regex.Pattern;
import org.commonmark.renderer.html.UrlSanitizer;

/** Lets http, https, mailto and in-site addresses pass; all others become empty. */
final class SafeUrls implements UrlSanitizer {

    private static final Pattern ALLOWED =
            Pattern.compile("(?:https?://|mailto:|/(?![/\\\\])|#)[^\\p{Cntrl}]*", Pattern.CASE_INSENSITIVE);

    @Override
    public String sanitizeLinkUrl(String url) {
        String trimmed = url.strip();
        return ALLOWED.matcher(trimmed).matches() ? trimmed : "";
    }

    @Override
    public String sanitizeImageUrl(String url) {
        return "";
    }
}
