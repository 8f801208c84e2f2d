package app.comeback.assessments;

import app.comeback.shared.Refused;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Classes that are read from images; they count only with the day of the image and who reported it.
 *
 * @param day the day of the image
 * @param reportedBy who reported it, 1 to 120 characters
 * @param munich the Munich type, such as {@code 3A}
 * @param bamic the British Athletics grade, such as {@code 2b}
 */
public record Imaging(
        @Nullable LocalDate day,
        @Nullable String reportedBy,
        @Nullable String munich,
        @Nullable String bamic) {

    /** No image was made. */
    public static final Imaging NONE = new Imaging(null, null, null, null);

    private static final int LONGEST = 120;
    private static final Pattern MUNICH = Pattern.compile("1A|1B|2A|2B|3A|3B|4");
    private static final Pattern BAMIC = Pattern.compile("0[ab]|[1-3][abc]|4c?");

    /**
     * Checks the values against each other; blank texts count as nothing.
     *
     * @throws Refused naming the first value that cannot be
     */
    public Imaging {
        reportedBy = stripped(reportedBy);
        munich = stripped(munich);
        bamic = stripped(bamic);
        if (munich != null && !MUNICH.matcher(munich).matches()) {
            throw new Refused("assessments.imaging.munich");
        }
        if (bamic != null && !BAMIC.matcher(bamic).matches()) {
            throw new Refused("assessments.imaging.bamic");
        }
        if ((munich != null || bamic != null) && (day == null || reportedBy == null)) {
            throw new Refused("assessments.imaging.needed");
        }
        if (reportedBy != null && reportedBy.length() > LONGEST) {
            throw new Refused("assessments.imaging.reporter", LONGEST);
        }
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Whether a tendon inside the muscle is reported ({@code c}), which usually takes longer. */
    public boolean isIntratendinous() {
        return bamic != null && bamic.endsWith("c");
    }
}
