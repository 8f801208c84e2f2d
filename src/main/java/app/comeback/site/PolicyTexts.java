package app.comeback.site;

import app.comeback.shared.OperatorProperties;
import app.comeback.shared.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The policies that ship with the portal, written in Markdown; the first heading is the page's title. */
@Component
class PolicyTexts {

    private static final String OPERATOR = "{operator}";

    private final Map<String, Optional<Policy>> read = new ConcurrentHashMap<>();
    private final String operator;

    PolicyTexts(OperatorProperties operator, Texts texts) {
        this.operator = operator.isKnown() ? operator.oneLine() : texts.get(Locale.ENGLISH, "site.operator.unknown");
    }

    /** A policy's title and its safe HTML. */
    record Policy(String title, String html) {}

    Optional<Policy> find(String name) {
        return read.computeIfAbsent(name, this::read);
    }

    private Optional<Policy> read(String name) {
        ClassPathResource file = new ClassPathResource("content/" + name + ".md");
        if (!file.exists()) {
            return Optional.empty();
        }
        try {
            String markdown = file.getContentAsString(StandardCharsets.UTF_8);
            return Optional.of(render(markdown.replace(OPERATOR, operator)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Policy render(String markdown) {
        Node tree = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown);
        StringBuilder title = new StringBuilder();
        if (tree.getFirstChild() instanceof Heading heading && heading.getLevel() == 1) {
            heading.accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    title.append(text.getLiteral());
                }
            });
            heading.unlink();
        }
        String html = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .escapeHtml(true)
                .sanitizeUrls(true)
                .build()
                .render(tree);
        return new Policy(title.toString(), html);
    }
}
