package app.comeback.guideimport;

import app.comeback.guidecontent.BodyRegions;
import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideContent.Audience;
import app.comeback.guidecontent.GuideContent.Origin;
import app.comeback.guidecontent.Sha256;
import app.comeback.guideimport.Block.Kind;
import app.comeback.markdown.MarkdownSource;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a guide's content out of a text, Markdown or HTML file. It goes by the structure and sets aside what is not
 * the article; what it cannot place stays in the section where it stood.
 */
public final class GuideImport {

    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    /** More headings, items and paragraphs than any guide has. */
    private static final int MOST_BLOCKS = 20_000;

    private static final int MOST_LINES = 100_000;

    private static final int LONGEST_TITLE = 200;

    /** So many characters tell what a text is about. */
    private static final int ENOUGH_TO_TELL = 100_000;

    private static final ConditionCode UNKNOWN = new ConditionCode("unknown");

    private GuideImport() {}

    /**
     * Reads a file.
     *
     * @param bytes its bytes
     * @param fileName its name, or what else it came from
     * @param declaredCharset the charset its sender declared, if any
     * @throws Refused when it is empty, larger than {@link #MAX_BYTES}, no text, or in a charset it is not
     */
    public static GuideContent read(byte[] bytes, String fileName, @Nullable String declaredCharset) {
        String text = TextBytes.decode(bytes, declaredCharset);
        if (text.lines().limit(MOST_LINES + 1L).count() > MOST_LINES) {
            throw new Refused("guideimport.too-complex");
        }
        List<Block> blocks = new ArrayList<>(blocks(text, fileName));
        if (blocks.size() > MOST_BLOCKS) {
            throw new Refused("guideimport.too-complex");
        }
        String title = takeTitle(blocks, fileName);
        HeaderLines header = new HeaderLines();
        Boilerplate.Split split = Boilerplate.of(withoutHeader(blocks, header));
        ArticleReader article = new ArticleReader(split.article());
        return new GuideContent(
                title,
                "",
                condition(title, split.article()),
                Audience.CLIENTS,
                header.author(),
                article.sections,
                article.boxes,
                article.phases,
                article.faq,
                article.references,
                new Origin(fileName, Sha256.hex(bytes), header.updated(), header.claims(), split.setAside()));
    }

    private static List<Block> blocks(String text, String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.matches(".*\\.x?html?") || (!name.matches(".*\\.(md|markdown)") && HtmlBlocks.looksLike(text))) {
            return HtmlBlocks.of(text);
        }
        boolean markdown = name.matches(".*\\.(md|markdown)") || MarkdownBlocks.looksLike(text);
        return markdown && MarkdownSource.isReadable(text) ? MarkdownBlocks.of(text) : PlainBlocks.of(text);
    }

    private static String takeTitle(List<Block> blocks, String fileName) {
        for (int i = 0; i < Math.min(blocks.size(), 20); i++) {
            Block block = blocks.get(i);
            boolean first = i == 0 && !block.isItem() && block.text().length() <= LONGEST_TITLE;
            boolean top = block.is(Kind.HEADING) && block.level() <= 1;
            if (top || (first && block.level() == 0 && !block.is(Kind.NAVIGATION))) {
                blocks.remove(i);
                return block.text();
            }
        }
        return fileName.replaceFirst("\\.[A-Za-z0-9]{1,8}$", "");
    }

    private static List<Block> withoutHeader(List<Block> blocks, HeaderLines header) {
        List<Block> rest = new ArrayList<>();
        boolean beginning = true;
        for (Block block : blocks) {
            Block left = header.take(block, beginning);
            if (left != null) {
                rest.add(left);
                beginning = beginning && rest.size() < 8;
            }
        }
        return rest;
    }

    private static ConditionCode condition(String title, List<Block> article) {
        String body = article.stream().map(Block::text).collect(Collectors.joining("\n"));
        String enough = body.substring(0, Math.min(body.length(), ENOUGH_TO_TELL));
        return BodyRegions.mostLikely(title, enough).orElse(UNKNOWN);
    }
}
