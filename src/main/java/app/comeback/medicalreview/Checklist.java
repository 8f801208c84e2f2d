package app.comeback.medicalreview;

import java.util.List;

/**
 * What a reviewer answers for before signing, after the published standards for health content: NHS England's standard
 * for creating health content, the PIF TICK criteria, and the HONcode principles.
 */
public final class Checklist {

    /** Changes whenever a question is added, removed or reworded; stored with each signature. */
    public static final String VERSION = "2026-11";

    /** The questions' keys, in the order they are asked; the words are under {@code medicalreview.check.<key>}. */
    public static final List<String> QUESTIONS =
            List.of("evidence", "doses", "red-flags", "claims", "language", "limits", "promotion");

    private Checklist() {}
}
