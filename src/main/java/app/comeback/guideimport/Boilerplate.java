package app.comeback.guideimport;

import app.comeback.guidecontent.GuideContent.SetAside;
import app.comeback.guideimport.Block.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sets aside what stands on a page but is not the article: readers' responses, ratings, blocks that come again and
 * again, clients' stories, profiles of staff, navigation and picture captions.
 */
final class Boilerplate {

    private static final Pattern RESPONSES = Pattern.compile(
            "(?:responses?|comments?|replies|discussion|reader (?:responses|comments))(?:\\s*[(\\[:]?\\s*(\\d{1,6})\\s*[)\\]]?)?"
                    + "|(\\d{1,6})\\s+(?:responses?|comments?|replies)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STORY = Pattern.compile(
            "(?:.*\\b)?(?:success stor(?:y|ies)|testimonials?|(?:client|customer|patient|member)(?:['’]?s)? (?:stor(?:y|ies)|experiences?))\\b.{0,30}"
                    + "|what (?:our|my) (?:clients|customers|patients|members) say.*",
            Pattern.CASE_INSENSITIVE);
    static final Pattern RATING = Pattern.compile(
            "(?=.*\\d).*(?:[★☆⭐]{2,}.*|\\b\\d(?:[.,]\\d)?\\s*(?:/|out of|of)\\s*(?:5|10)\\b.*\\b(?:reviews?|ratings?)\\b.*"
                    + "|\\b[\\d,.]+\\+?\\s+(?:reviews?|ratings?)\\b.{0,20})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAVIGATION = Pattern.compile(
            "(?:photo|image|picture|figure|slide|video)\\s*\\d{0,3}|\\d{1,6}|you (?:may|might) also (?:like|be interested).*"
                    + "|meet (?:some of |all )?(?:our|the) .{3,40}|(?:related|recommended|popular|more|latest) (?:articles|posts|guides|reading|stories)"
                    + "|share(?: this| on)?(?: \\w+){0,3}|read (?:more|next)|back to top|skip to .{3,30}|home|menu|subscribe.{0,40}"
                    + "|(?:previous|next) (?:article|post)|print(?: this page)?|log ?in|sign up.{0,40}|leave a (?:comment|reply)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PROFILE =
            Pattern.compile("(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3})\\s*[,–—|-]\\s*\\p{Lu}.{2,60}");
    private static final Pattern CAPTION = Pattern.compile("\\p{Ll}[\\p{L}-]*(?: [\\p{L}-]+){0,3}");

    private final List<Block> blocks;
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Block> article = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private int next;

    private Boilerplate(List<Block> blocks) {
        this.blocks = blocks;
        blocks.forEach(block -> counts.merge(normal(block), 1, Integer::sum));
    }

    /** What remains of the blocks, and what was set aside, both in their order. */
    record Split(List<Block> article, List<SetAside> setAside) {}

    static Split of(List<Block> blocks) {
        Boilerplate reader = new Boilerplate(blocks);
        while (reader.next < blocks.size()) {
            reader.step();
        }
        return new Split(reader.article, reader.setAside);
    }

    private void step() {
        Block block = blocks.get(next);
        String text = block.text();
        Matcher responses = RESPONSES.matcher(text);
        if (text.length() > 160 && !block.is(Kind.NAVIGATION)) {
            keepOrProfile(block);
        } else if (isRepeatedRun()) {
            marketing();
        } else if (RATING.matcher(text).matches()) {
            put(SetAside.Kind.RATING, text, List.of(text), null, block.line());
            next++;
        } else if (responses.matches()) {
            String count = responses.group(1) == null ? responses.group(2) : responses.group(1);
            zone(SetAside.Kind.RESPONSES, count == null ? null : Integer.valueOf(count));
        } else if (block.is(Kind.HEADING) && STORY.matcher(text).matches()) {
            zone(SetAside.Kind.TESTIMONIAL, null);
        } else if (block.is(Kind.NAVIGATION) || NAVIGATION.matcher(text).matches() || isCaption(block)) {
            put(SetAside.Kind.NAVIGATION, text, List.of(text), null, block.line());
            next++;
        } else {
            keepOrProfile(block);
        }
    }

    private void keepOrProfile(Block block) {
        Matcher profile = PROFILE.matcher(block.text());
        if (!block.isItem()
                && next + 1 < blocks.size()
                && profile.matches()
                && speaksOf(profile.group(1), blocks.get(next + 1).text())) {
            put(SetAside.Kind.PERSON, block.text(), blocks.get(next + 1).lines(), null, block.line());
            next += 2;
            return;
        }
        article.add(block);
        next++;
    }

    private static boolean speaksOf(String name, String text) {
        String first = name.replaceFirst(" .*", "");
        return text.matches(
                "(?s)" + Pattern.quote(first) + "\\b.*\\b(?:is|has|helps?|works?|specialis|specializ)\\b.*");
    }

    private boolean isCaption(Block block) {
        return !block.isItem()
                && !article.isEmpty()
                && next > 0
                && blocks.get(next - 1).is(Kind.HEADING)
                && article.getLast().equals(blocks.get(next - 1))
                && article.size() > 1
                && CAPTION.matcher(block.text()).matches();
    }

    private boolean isRepeatedRun() {
        return repeats(next) && ((next + 1 < blocks.size() && repeats(next + 1)) || (next > 0 && repeats(next - 1)));
    }

    private boolean repeats(int index) {
        Block block = blocks.get(index);
        return block.text().length() >= 12 && counts.getOrDefault(normal(block), 0) > 1;
    }

    private void marketing() {
        int start = next;
        String heading = "";
        List<String> entries = new ArrayList<>();
        List<Block> ratings = new ArrayList<>();
        while (next < blocks.size() && (repeats(next) || next == start)) {
            Block block = blocks.get(next++);
            if (RATING.matcher(block.text()).matches()) {
                ratings.add(block);
                // A rating line closes such a block: what repeats after it is the next one.
                break;
            }
            entries.add(block.text());
            if (!block.isItem() && heading.isEmpty()) {
                heading = block.text();
            }
        }
        if (!entries.isEmpty()) {
            put(
                    SetAside.Kind.MARKETING,
                    heading.isEmpty() ? entries.getFirst() : heading,
                    entries,
                    null,
                    blocks.get(start).line());
        }
        ratings.forEach(
                rating -> put(SetAside.Kind.RATING, rating.text(), List.of(rating.text()), null, rating.line()));
    }

    private void zone(SetAside.Kind kind, @Nullable Integer announced) {
        Block heading = blocks.get(next++);
        List<String> entries = new ArrayList<>();
        while (next < blocks.size() && isInside(heading, blocks.get(next), kind, entries)) {
            Block block = blocks.get(next++);
            if (kind == SetAside.Kind.RESPONSES
                    && block.isItem()
                    && block.lines().size() > 1) {
                entries.add(block.lines().getFirst() + ": "
                        + String.join(
                                " ", block.lines().subList(1, block.lines().size())));
            } else {
                entries.add(block.text());
            }
        }
        put(kind, heading.text(), entries, announced, heading.line());
    }

    private static boolean isInside(Block zone, Block block, SetAside.Kind kind, List<String> entries) {
        if (block.is(Kind.HEADING)) {
            boolean personName = kind == SetAside.Kind.TESTIMONIAL
                    && entries.isEmpty()
                    && block.text().matches("\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,2}");
            return personName || (zone.level() > 0 && block.level() > zone.level());
        }
        return !RESPONSES.matcher(block.text()).matches()
                && !NAVIGATION.matcher(block.text()).matches();
    }

    private void put(SetAside.Kind kind, String heading, List<String> entries, @Nullable Integer announced, int line) {
        setAside.add(new SetAside(kind, heading, entries, announced, line));
    }

    private static String normal(Block block) {
        return block.text().toLowerCase(Locale.ROOT);
    }
}
