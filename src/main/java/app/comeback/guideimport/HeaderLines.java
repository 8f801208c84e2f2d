package app.comeback.guideimport;

import app.comeback.guidecontent.GuideContent.ReviewClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the lines about author, date and reviewer out of a text's beginning. */
final class HeaderLines {

    private static final Pattern AUTHOR =
            Pattern.compile("(?:author|written by|by)\\s*:?\\s+(\\p{Lu}[^,.;:|]{1,60}).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern UPDATED = Pattern.compile(
            "(?:last\\s+)?(?:updated|modified|revised|published|reviewed on)(?:\\s+on)?\\s*:?\\s*(.{6,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REVIEWED = Pattern.compile(
            "(?:(?:medically|clinically|professionally|scientifically|expert)[ -])?(?:fact[ -]checked|reviewed|checked|approved)"
                    + "\\s+by:?\\s+(?:dr\\.?\\s+)?([^,(–—]{2,80})(?:[,(–—]\\s*(.*))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST_SENTENCE = Pattern.compile("^(.{3,}?)[.)](?:\\s|$).*", Pattern.DOTALL);

    private String author = "";
    private @Nullable LocalDate updated;
    private final List<ReviewClaim> claims = new ArrayList<>();

    String author() {
        return author;
    }

    @Nullable
    LocalDate updated() {
        return updated;
    }

    List<ReviewClaim> claims() {
        return claims;
    }

    /** Takes what it knows out of the block; gives back what remains, or nothing. */
    @Nullable
    Block take(Block block, boolean atBeginning) {
        if (block.lines().stream().allMatch(line -> line.length() > 600)) {
            return block;
        }
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < block.lines().size(); i++) {
            String line = block.lines().get(i);
            int at = block.line() + i;
            if (!(takeReview(line, at) || (atBeginning && (takeAuthor(line) || takeDate(line))))) {
                rest.add(line);
            }
        }
        if (rest.size() == block.lines().size()) {
            return block;
        }
        return rest.isEmpty()
                ? null
                : new Block(
                        block.kind(), block.level(), rest, PlainBlocks.escape(String.join(" ", rest)), block.line());
    }

    private boolean takeAuthor(String line) {
        Matcher matcher = AUTHOR.matcher(line);
        if (!author.isEmpty() || line.length() > 120 || !matcher.matches()) {
            return false;
        }
        author = matcher.group(1).strip();
        return true;
    }

    private boolean takeDate(String line) {
        Matcher matcher = UPDATED.matcher(line);
        LocalDate date = matcher.matches() ? Dates.find(matcher.group(1)) : null;
        if (date == null) {
            return false;
        }
        updated = updated == null || updated.isBefore(date) ? date : updated;
        return true;
    }

    private boolean takeReview(String line, int at) {
        Matcher matcher = line.length() > 600 ? null : REVIEWED.matcher(line);
        if (matcher == null || !matcher.matches()) {
            return false;
        }
        String credential = matcher.group(2) == null ? "" : matcher.group(2).strip();
        Matcher sentence = FIRST_SENTENCE.matcher(credential);
        claims.add(new ReviewClaim(
                matcher.group(1).strip(), sentence.matches() ? sentence.group(1) : credential, line, at));
        return true;
    }
}
