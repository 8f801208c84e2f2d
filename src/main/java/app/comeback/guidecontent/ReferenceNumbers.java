package app.comeback.guidecontent;

import app.comeback.guidecontent.GuideContent.Reference;
import app.comeback.markdown.Citations;
import app.comeback.markdown.Markdown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Numbers a guide's references in the order of their first citation in reading order, the uncited after them, and names
 * the anchors that link back. One object serves one rendering of one page, in which each text is rendered once.
 */
public final class ReferenceNumbers implements Citations {

    private final List<Reference> ordered = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> citations = new HashMap<>();
    private final Map<String, Integer> rendered = new HashMap<>();

    private ReferenceNumbers() {}

    /** For the whole guide. */
    public static ReferenceNumbers of(GuideContent guide) {
        Map<String, Reference> byKey = new LinkedHashMap<>();
        guide.references().forEach(reference -> byKey.putIfAbsent(reference.key(), reference));
        ReferenceNumbers result = new ReferenceNumbers();
        for (Places.Text text : Places.texts(guide)) {
            Markdown.citedKeys(text.markdown()).stream()
                    .filter(byKey::containsKey)
                    .forEach(key -> result.cite(byKey, key));
        }
        byKey.forEach((key, reference) -> result.number(reference));
        return result;
    }

    /** All references, number 1 first; of two with the same key only the first. */
    public List<Reference> inOrder() {
        return List.copyOf(ordered);
    }

    @Override
    public OptionalInt numberOf(String key) {
        Integer number = numbers.get(key);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The ids of the places that cite this reference, in reading order; empty when it is never cited. */
    public List<String> backLinks(String key) {
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= citations.getOrDefault(key, 0); i++) {
            ids.add(id(key, i));
        }
        return ids;
    }

    @Override
    public String nextId(String key) {
        return id(key, rendered.merge(key, 1, Integer::sum));
    }

    private static String id(String key, int count) {
        return "cite-" + key + "-" + count;
    }

    private void cite(Map<String, Reference> byKey, String key) {
        citations.merge(key, 1, Integer::sum);
        Reference reference = byKey.get(key);
        if (reference != null) {
            number(reference);
        }
    }

    private void number(Reference reference) {
        if (numbers.putIfAbsent(reference.key(), ordered.size() + 1) == null) {
            ordered.add(reference);
        }
    }
}
