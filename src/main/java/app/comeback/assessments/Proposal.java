package app.comeback.assessments;

import app.comeback.protocols.PresentationClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the portal thinks is the matter; a clinician decides.
 *
 * @param presentation the class; null when the answers fit none
 * @param reasons the translation keys of the sentences that explain it
 */
public record Proposal(@Nullable PresentationClass presentation, List<String> reasons) {

    public Proposal {
        reasons = List.copyOf(reasons);
    }
}
