package app.comeback.guides;

import app.comeback.guidelint.Finding;
import app.comeback.guidelint.Grade;
import org.jspecify.annotations.Nullable;

/**
 * A finding with the word of the person who waived it, if somebody did.
 *
 * @param finding what the lint found
 * @param waiver who lets it stand and why; nothing while it is open
 */
public record CheckedFinding(Finding finding, @Nullable Waiver waiver) {

    /** Whether it has neither been mended nor waived. */
    public boolean isOpen() {
        return waiver == null;
    }

    /** Whether it keeps the guide from medical review and from publication. */
    public boolean blocks() {
        return isOpen() && finding.grade() == Grade.ERROR;
    }
}
