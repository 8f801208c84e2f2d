package app.comeback.guidelint;

import app.comeback.guidecontent.GuideContent.Reference;
import app.comeback.guidecontent.Places;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** References can be found, are dated, are listed once, and are cited (GOV-10). */
final class ReferenceChecks {

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S*[^\\s.,;]");
    private static final Pattern PMID = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,}", Pattern.CASE_INSENSITIVE);

    private ReferenceChecks() {}

    static void check(GuideText text, Findings findings) {
        List<Reference> references = text.guide().references();
        List<String> places = Places.references(text.guide());
        Set<String> keys = new HashSet<>();
        Set<String> identities = new HashSet<>();
        Set<String> cited = new LinkedHashSet<>();
        for (Paragraph paragraph : text.paragraphs()) {
            cited.addAll(paragraph.keys());
        }
        for (int i = 0; i < references.size(); i++) {
            Reference reference = references.get(i);
            identifiers(reference, places.get(i), findings);
            dates(reference, places.get(i), findings);
            if (!keys.add(reference.key()) || !identities.add(identity(reference))) {
                findings.add(LintRule.REFERENCE_TWICE, places.get(i), reference.citation(), name(reference));
            } else if (!cited.contains(reference.key())) {
                findings.add(LintRule.REFERENCE_NEVER_CITED, places.get(i), reference.citation(), name(reference));
            }
        }
        for (Paragraph paragraph : text.paragraphs()) {
            paragraph.keys().stream()
                    .filter(key -> !keys.contains(key))
                    .forEach(key -> findings.add(LintRule.REFERENCE_UNKNOWN, paragraph.place(), "[@" + key + "]", key));
        }
    }

    private static void identifiers(Reference reference, String place, Findings findings) {
        String doi = text(reference.doi());
        String pmid = text(reference.pmid());
        String url = text(reference.url());
        if (doi.isEmpty() && pmid.isEmpty() && url.isEmpty()) {
            findings.add(LintRule.REFERENCE_WITHOUT_LINK, place, reference.citation(), name(reference));
        }
        if (!doi.isEmpty() && !DOI.matcher(doi).matches()) {
            findings.add(LintRule.REFERENCE_MALFORMED, place, doi, doi, "DOI");
        }
        if (!pmid.isEmpty() && !PMID.matcher(pmid).matches()) {
            findings.add(LintRule.REFERENCE_MALFORMED, place, pmid, pmid, "PMID");
        }
        if (!url.isEmpty()) {
            address(url, place, findings);
        }
    }

    private static void address(String url, String place, Findings findings) {
        if (HOST.matcher(url).matches()) {
            findings.add(LintRule.REFERENCE_TO_BARE_HOST, place, url, url);
            return;
        }
        try {
            URI address = new URI(url);
            String scheme = text(address.getScheme()).toLowerCase(Locale.ROOT);
            String host = text(address.getHost());
            if (!scheme.matches("https?") || !HOST.matcher(host).matches()) {
                findings.add(LintRule.REFERENCE_MALFORMED, place, url, url, "URL");
            } else if (text(address.getPath()).matches("/*")
                    && text(address.getQuery()).isEmpty()) {
                findings.add(LintRule.REFERENCE_TO_BARE_HOST, place, url, url);
            }
        } catch (URISyntaxException e) {
            findings.add(LintRule.REFERENCE_MALFORMED, place, url, url, "URL");
        }
    }

    private static void dates(Reference reference, String place, Findings findings) {
        Integer year = reference.year();
        if (year == null) {
            findings.add(LintRule.REFERENCE_WITHOUT_YEAR, place, reference.citation(), name(reference));
        } else if (year < 1800 || year > 2100) {
            findings.add(LintRule.REFERENCE_MALFORMED, place, year.toString(), year.toString(), "year");
        }
        if (reference.accessedOn() == null) {
            findings.add(LintRule.REFERENCE_WITHOUT_ACCESS_DATE, place, reference.citation(), name(reference));
        }
    }

    private static String identity(Reference reference) {
        String id = text(reference.doi()).isEmpty() ? text(reference.pmid()) : text(reference.doi());
        String best = id.isEmpty() ? reference.citation() + text(reference.url()) : id;
        return best.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private static String name(Reference reference) {
        return reference.citation().isBlank() ? reference.key() : Findings.shorten(reference.citation());
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
