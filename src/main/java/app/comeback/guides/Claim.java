package app.comeback.guides;

import java.util.List;

/**
 * A paragraph that asserts something clinical.
 *
 * @param place where it stands, as {@link GuideParts} names places
 * @param text the paragraph as a reader sees it, without marks
 * @param referenceKeys the references it cites, in order, each once
 * @param generalAdvice whether it is tagged as general advice that needs none
 */
public record Claim(String place, String text, List<String> referenceKeys, boolean generalAdvice) {

    public Claim {
        referenceKeys = List.copyOf(referenceKeys);
    }
}
