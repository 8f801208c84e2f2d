package app.comeback.medicalreview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Computes what the public may be told about reviews. */
public interface Badges {

    /**
     * The badge of a published revision today.
     *
     * @param contentId the content
     * @param publishedHash SHA-256 of the published revision's canonical clinical form
     */
    Badge of(String type, UUID contentId, String publishedHash);

    /** The same for many at once, in a fixed number of statements: content id to published hash. */
    Map<UUID, Badge> of(String type, Map<UUID, String> publishedHashes);

    /** All signatures of one piece of content, newest first. */
    List<Signature> signatures(String type, UUID contentId);

    /** The latest signature per content, for lists. */
    Map<UUID, Signature> latest(String type, Collection<UUID> contentIds);
}
