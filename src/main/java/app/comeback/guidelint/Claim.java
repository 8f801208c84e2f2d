package app.comeback.guidelint;

import app.comeback.guidecontent.GuideParts;
import java.util.List;

/**
 * A paragraph that asserts something clinical.
 *
 * @param place where it stands, as {@link GuideParts} names places
 * @param text the paragraph as a reader sees it, without marks
 * @param referenceKeys the references it cites, in order, each once
 * @param generalAdvice whether it is tagged as general advice that needs none
 */
record Claim(String place, String text, List<String> referenceKeys, boolean generalAdvice) {

    Claim {
        referenceKeys = List.copyOf(referenceKeys);
    }
}
