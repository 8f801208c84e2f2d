package app.comeback.guideimport;

import app.comeback.guidecontent.GuideContent.Reference;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one entry of a list of references. */
final class ReferenceReader {

    private static final Pattern DOI = Pattern.compile("\\b10\\.\\d{4,9}/[^\\s\"<>\\])]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PMID = Pattern.compile(
            "(?:PMID\\s*:?\\s*|pubmed\\.ncbi\\.nlm\\.nih\\.gov/)(\\d{1,8})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"\\])]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCESSED = Pattern.compile(
            "(?:accessed|retrieved|last (?:seen|visited)|viewed)(?: on)?:?\\s*([^.;)\\]]{6,30})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?<![\\d./-])(?:19|20)\\d{2}(?![\\d/-])");

    private ReferenceReader() {}

    static Reference read(String text, Slugs keys) {
        String doi = trimmed(first(DOI, text, 0));
        String pmid = first(PMID, text, 1);
        String url = doi == null && pmid == null ? trimmed(first(URL, text, 0)) : null;
        Matcher access = ACCESSED.matcher(text);
        LocalDate accessed = access.find() ? Dates.find(access.group(1)) : null;
        String rest =
                URL.matcher(DOI.matcher(access.replaceAll(" ")).replaceAll(" ")).replaceAll(" ");
        String year = first(YEAR, rest, 0);
        String key = keys.unique(rest.replaceAll("^\\W*(\\S+(?:\\s+\\S+){0,4}).*$", "$1"), "source");
        return new Reference(
                key,
                text,
                doi == null ? null : doi.toLowerCase(Locale.ROOT),
                pmid,
                url,
                year == null ? null : Integer.valueOf(year),
                accessed,
                null);
    }

    private static @Nullable String first(Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(group) : null;
    }

    private static @Nullable String trimmed(@Nullable String address) {
        return address == null ? null : address.replaceAll("[.,;]+$", "");
    }
}
