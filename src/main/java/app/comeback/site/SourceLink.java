package app.comeback.site;

import app.comeback.guidecontent.GuideContent.Reference;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Where a reader finds a source: its DOI, else PubMed, else its address on the web; nothing else becomes a link.
 *
 * @param href the address
 * @param text what the link says
 */
record SourceLink(String href, String text) {

    static @Nullable SourceLink of(Reference reference) {
        String doi = filled(reference.doi());
        if (doi != null) {
            return new SourceLink("https://doi.org/" + UriUtils.encodePath(doi, "UTF-8"), "doi:" + doi);
        }
        String pmid = filled(reference.pmid());
        if (pmid != null) {
            String number = UriUtils.encodePathSegment(pmid, "UTF-8");
            return new SourceLink("https://pubmed.ncbi.nlm.nih.gov/" + number + "/", "PMID " + pmid);
        }
        String url = filled(reference.url());
        return url != null && isWebAddress(url) ? new SourceLink(url, url) : null;
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = URI.create(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http")) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
