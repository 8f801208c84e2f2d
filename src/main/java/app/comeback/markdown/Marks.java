package app.comeback.markdown;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Makes nodes of citations and of the general-advice tag; it sees only brackets that the parser takes for brackets. */
final class Marks implements LinkProcessor {

    private static final Pattern CITATION =
            Pattern.compile("\\s*@[a-z0-9][a-z0-9-]*(?:\\s*[;,]\\s*@[a-z0-9][a-z0-9-]*)*\\s*");

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.destination() != null || link.label() != null || link.marker() != null) {
            return LinkResult.none();
        }
        String text = link.text();
        if (text.equals("general")) {
            return LinkResult.replaceWith(new GeneralAdvice(), link.afterTextBracket());
        }
        if (text.length() <= 2_000 && CITATION.matcher(text).matches()) {
            return LinkResult.replaceWith(
                    new Citation(Arrays.stream(text.split("[;,]"))
                            .map(key -> key.strip().substring(1))
                            .distinct()
                            .toList()),
                    link.afterTextBracket());
        }
        return LinkResult.none();
    }
}
