package app.comeback.medicalreview.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of the text a reviewer looks at. */
enum TextMode {
    /** Changed paragraphs only, old beside new. */
    CHANGES,
    /** Every paragraph, old beside new. */
    WHOLE,
    /** The new text alone. */
    NEW;

    /** The word in the address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TextMode> of(String word) {
        return Arrays.stream(values()).filter(mode -> mode.word().equals(word)).findFirst();
    }
}
