package app.comeback.guideimport;

import app.comeback.guidecontent.GuideContent.CallOut;
import app.comeback.guidecontent.GuideContent.Faq;
import app.comeback.guidecontent.GuideContent.Phase;
import app.comeback.guidecontent.GuideContent.Reference;
import app.comeback.guidecontent.GuideContent.Section;
import app.comeback.guideimport.Block.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sorts the blocks of an article under their headings: sections, phases, boxes, questions, references. */
final class ArticleReader {

    private static final Pattern FAQ = Pattern.compile(
            "(?:.*\\b)?(?:frequently asked questions|faqs?|common questions|questions and answers|q ?& ?a)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCES = Pattern.compile(
            "(?:references?|sources?|bibliography|literature|works cited)(?:\\s*(?:/|&|and)\\s*\\w+)?:?",
            Pattern.CASE_INSENSITIVE);
    private static final Map<CallOut.Kind, Pattern> BOXES = new LinkedHashMap<>();

    static {
        box(CallOut.Kind.DISCLAIMER, "(?:medical |health |legal )?disclaimer|important (?:notice|note)");
        box(CallOut.Kind.RED_FLAGS, "red flags?|(?:warning|danger) signs?.*|when to stop.*|stop (?:and|if).*");
        box(
                CallOut.Kind.SEEK_CARE,
                "when (?:to|should (?:i|you)) (?:see|seek|call|contact|get) .*|get (?:medical )?help.*|seek (?:medical )?(?:help|care|advice).*");
        box(CallOut.Kind.SAFE_MOVEMENTS, "safe(?:r)? (?:movements|exercises|activities)|what is safe|do['’]?s");
        box(
                CallOut.Kind.RISKY_MOVEMENTS,
                "(?:risky|unsafe|dangerous) (?:movements|exercises|activities)|movements to avoid|don['’]?ts");
    }

    private static final Pattern DISCLAIMER_LINE = Pattern.compile(
            "((?:medical |health |legal )?disclaimer):\\s+(.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Slugs ids = new Slugs();
    final List<Section> sections = new ArrayList<>();
    final List<CallOut> boxes = new ArrayList<>();
    final List<Phase> phases = new ArrayList<>();
    final List<Faq> faq = new ArrayList<>();
    final List<Reference> references = new ArrayList<>();

    ArticleReader(List<Block> blocks) {
        long phaseHeadings = blocks.stream()
                .filter(block -> block.is(Kind.HEADING) && PhaseReader.isPhase(block.text()))
                .count();
        int index = 0;
        Block heading = null;
        while (index < blocks.size() || heading != null) {
            boolean phase = heading != null && phaseHeadings >= 2 && PhaseReader.isPhase(heading.text());
            boolean collects =
                    heading != null && (phase || FAQ.matcher(heading.text()).matches());
            List<Block> body = new ArrayList<>();
            while (index < blocks.size() && !ends(heading, blocks.get(index), collects)) {
                disclaimerOr(blocks.get(index++), body);
            }
            file(heading, body, phase);
            heading = index < blocks.size() ? blocks.get(index++) : null;
        }
    }

    private static void box(CallOut.Kind kind, String pattern) {
        BOXES.put(kind, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    private static boolean ends(@Nullable Block heading, Block block, boolean collects) {
        if (!block.is(Kind.HEADING)) {
            return false;
        }
        boolean deeper = heading != null && heading.level() > 0 && block.level() > heading.level();
        boolean question = heading != null
                && FAQ.matcher(heading.text()).matches()
                && block.text().endsWith("?");
        return !(collects && (deeper || question));
    }

    private void disclaimerOr(Block block, List<Block> body) {
        Matcher line = DISCLAIMER_LINE.matcher(block.text());
        if (block.isItem() || !line.matches()) {
            body.add(block);
            return;
        }
        String markdown = block.markdown();
        boxes.add(new CallOut(
                CallOut.Kind.DISCLAIMER,
                line.group(1),
                markdown.substring(markdown.indexOf(':') + 1)
                        .replaceFirst("^\\s*\\*+\\s*", "")
                        .strip()));
    }

    private void file(@Nullable Block heading, List<Block> body, boolean phase) {
        if (heading == null) {
            if (!body.isEmpty()) {
                section(2, "Introduction", body);
            }
            return;
        }
        String text = heading.text();
        if (phase) {
            phases.add(PhaseReader.read(ids.unique(text.replaceFirst(":.*", ""), "phase"), text, body));
        } else if (FAQ.matcher(text).matches()) {
            faq.addAll(FaqReader.read(body));
        } else if (REFERENCES.matcher(text).matches()) {
            references(body);
        } else {
            BOXES.entrySet().stream()
                    .filter(entry -> entry.getValue().matcher(text).matches())
                    .findFirst()
                    .ifPresentOrElse(
                            entry -> boxes.add(new CallOut(entry.getKey(), text, Bodies.markdown(body))),
                            () -> section(heading.level() >= 3 ? 3 : 2, text, body));
        }
    }

    private void section(int level, String heading, List<Block> body) {
        sections.add(new Section(ids.unique(heading, "section"), level, heading, Bodies.markdown(body)));
    }

    private void references(List<Block> body) {
        Slugs keys = new Slugs();
        body.forEach(block -> references.add(ReferenceReader.read(block.text(), keys)));
    }
}
