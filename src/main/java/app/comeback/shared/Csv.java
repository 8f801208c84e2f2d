package app.comeback.shared;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tables as RFC 4180 says: fields between commas, in quotes where they need it, each row ended by CR LF. UTF-8 with its
 * mark in front, without which a widespread spreadsheet takes names for another encoding.
 */
public final class Csv {

    private static final String MARK = "\uFEFF";
    private static final String NEEDS_QUOTES = ",\"\r\n";

    /** What a spreadsheet takes for the beginning of a formula; a name may begin with it, too. */
    private static final String FORMULA = "=+-@\t\r\n";

    private Csv() {}

    /** The file with these rows, the head first. */
    public static byte[] file(List<List<String>> rows) {
        return (MARK + rows.stream().map(Csv::row).collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8);
    }

    static String row(List<String> fields) {
        return fields.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String field(String text) {
        String harmless = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = harmless.chars().noneMatch(letter -> NEEDS_QUOTES.indexOf(letter) >= 0);
        return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
