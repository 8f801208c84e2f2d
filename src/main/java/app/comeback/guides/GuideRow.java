package app.comeback.guides;

import app.comeback.medicalreview.Badge;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A guide in the editors' list.
 *
 * @param id the guide
 * @param title of its newest revision
 * @param state where its newest revision stands today
 * @param openErrors findings that keep it from review
 * @param openWarnings further findings that nobody mended or waived
 * @param changedBy who saved the newest revision
 * @param changedAt when
 * @param badge the review of the published revision today; nothing while none is public
 */
public record GuideRow(
        GuideId id,
        String title,
        GuideState state,
        int openErrors,
        int openWarnings,
        String changedBy,
        Instant changedAt,
        @Nullable Badge badge) {}
