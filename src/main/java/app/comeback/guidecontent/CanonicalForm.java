package app.comeback.guidecontent;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The clinical fields of a guide as one text that a signature can cover. Two contents have the same form exactly when
 * they say the same: Unicode composition, kinds of line ends, blanks at line ends and empty lines at the end do not
 * count. Each value carries its length, so that no value can pass for the beginning of another.
 */
public final class CanonicalForm {

    private static final String VERSION = "comeback-guide/1";
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern TRAILING_BLANKS = Pattern.compile("(?<![ \\t\\u00a0])[ \\t\\u00a0]+(?=\\n|\\z)");

    private final StringBuilder out = new StringBuilder(VERSION).append('\n');

    private CanonicalForm() {}

    /** The form itself; its first line names its version. */
    public static String of(GuideContent content) {
        CanonicalForm form = new CanonicalForm();
        form.content(content);
        return form.out.toString();
    }

    /** SHA-256 of the form in UTF-8, 64 lower-case hex digits. */
    public static String hash(GuideContent content) {
        return Sha256.hex(of(content));
    }

    private void content(GuideContent guide) {
        text("title", guide.title());
        text("summary", guide.summary());
        text("condition", guide.condition().value());
        text("audience", guide.audience().name());
        list("sections", guide.sections(), this::section);
        list("call-outs", guide.callOuts(), this::callOut);
        list("phases", guide.phases(), this::phase);
        list("faq", guide.faq(), this::faq);
        list("references", guide.references(), this::reference);
    }

    private void section(GuideContent.Section section) {
        text("id", section.id());
        text("level", Integer.toString(section.level()));
        text("heading", section.heading());
        text("markdown", section.markdown());
    }

    private void callOut(GuideContent.CallOut callOut) {
        text("kind", callOut.kind().name());
        text("heading", callOut.heading());
        text("markdown", callOut.markdown());
    }

    private void phase(GuideContent.Phase phase) {
        text("id", phase.id());
        text("name", phase.name());
        text("markdown", phase.markdown());
        list("exercises", phase.exercises(), this::exercise);
    }

    private void exercise(GuideContent.Exercise exercise) {
        text("name", exercise.name());
        text("dose", exercise.dose());
        text("markdown", exercise.markdown());
    }

    private void faq(GuideContent.Faq faq) {
        text("question", faq.question());
        text("markdown", faq.markdown());
    }

    private void reference(GuideContent.Reference reference) {
        text("key", reference.key());
        text("citation", reference.citation());
        optional("doi", reference.doi());
        optional("pmid", reference.pmid());
        optional("url", reference.url());
        optional("year", reference.year());
        optional("accessed", reference.accessedOn());
        optional("evidence", reference.evidenceLevel());
    }

    private <T> void list(String name, List<T> items, Consumer<T> each) {
        out.append(name).append(" [").append(items.size()).append("]\n");
        items.forEach(each);
    }

    private void optional(String name, @Nullable Object value) {
        // An emptied field of a form says no more than one that was never filled.
        String text = value == null ? "" : normal(value.toString());
        if (text.isBlank()) {
            out.append(name).append(" -\n");
        } else {
            text(name, text);
        }
    }

    private void text(String name, String value) {
        String normal = normal(value);
        out.append(name)
                .append(' ')
                .append(normal.length())
                .append('\n')
                .append(normal)
                .append('\n');
    }

    private static String normal(String text) {
        String lines = LINE_END.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("\n");
        String trimmed = TRAILING_BLANKS.matcher(lines).replaceAll("");
        int end = trimmed.length();
        while (end > 0 && trimmed.charAt(end - 1) == '\n') {
            end--;
        }
        return trimmed.substring(0, end);
    }
}
