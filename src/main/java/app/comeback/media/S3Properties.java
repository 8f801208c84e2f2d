package app.comeback.media;

import app.comeback.shared.StartRefused;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * An S3-compatible store for pictures and films; the data folder keeps them where no bucket is named.
 *
 * @param endpoint the address of the store, such as {@code https://s3.example.org}; empty for Amazon's own
 * @param region the store's region; most stores that are not Amazon's take any
 * @param bucket the bucket, which has to exist; empty for none
 * @param accessKey who the portal is for the store
 * @param secretKey the secret that belongs to it
 * @param pathStyle whether the bucket is part of the path, as most stores that are not Amazon's want it, and not of the
 *     host
 */
@ConfigurationProperties("comeback.media.s3")
record S3Properties(
        String endpoint, String region, String bucket, String accessKey, String secretKey, boolean pathStyle) {

    /** Whether a store is named. */
    boolean isWanted() {
        return Stream.of(endpoint, bucket, accessKey, secretKey).anyMatch(setting -> !setting.isBlank());
    }

    /**
     * Checks that they belong together.
     *
     * @throws StartRefused with one sentence that names what is missing
     */
    S3Properties checked() {
        require(bucket, "COMEBACK_MEDIA_S3_BUCKET");
        require(accessKey, "COMEBACK_MEDIA_S3_ACCESS_KEY");
        require(secretKey, "COMEBACK_MEDIA_S3_SECRET_KEY");
        require(region, "COMEBACK_MEDIA_S3_REGION");
        if (!endpoint.isBlank() && !isAddress(endpoint)) {
            throw new StartRefused("COMEBACK_MEDIA_S3_ENDPOINT is no address: write it as in https://s3.example.org.");
        }
        return this;
    }

    private static void require(String setting, String name) {
        if (setting.isBlank()) {
            throw new StartRefused(
                    "A store for pictures and films is named, but " + name + " is missing: set it, or none of them.");
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http")) && address.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** Without the secret, so that no log ever holds it. */
    @Override
    public String toString() {
        return "S3Properties[" + endpoint + ", " + region + ", " + bucket + "]";
    }
}
