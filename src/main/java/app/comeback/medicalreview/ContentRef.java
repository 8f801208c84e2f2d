package app.comeback.medicalreview;

import java.util.UUID;

/**
 * Points at one immutable revision of one piece of content.
 *
 * @param type the kind of content, for example {@code guide}
 * @param contentId which one
 * @param revision its revision number, from 1
 */
public record ContentRef(String type, UUID contentId, int revision) {

    public ContentRef {
        if (revision < 1) {
            throw new IllegalArgumentException("A revision number begins at 1");
        }
    }
}
