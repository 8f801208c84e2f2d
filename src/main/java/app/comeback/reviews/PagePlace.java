package app.comeback.reviews;

import app.comeback.shared.Refused;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Where a page of the list begins: at a review, not at a number, so that a new review moves nobody's page.
 *
 * @param way which reviews are asked for
 * @param at when the review at the border was written first, in whole microseconds
 * @param id which review it is
 */
public record PagePlace(Way way, Instant at, UUID id) {

    private static final int BYTES = 1 + 3 * Long.BYTES;
    private static final int TEXT = 34;
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    /**
     * Checks the time.
     *
     * @throws Refused when no review can have been written then
     */
    public PagePlace {
        at = at.truncatedTo(ChronoUnit.MICROS);
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw new Refused("reviews.refused.no-page");
        }
    }

    static PagePlace olderThan(PublicReview review) {
        return new PagePlace(Way.OLDER, review.firstAt(), review.id());
    }

    static PagePlace newerThan(PublicReview review) {
        return new PagePlace(Way.NEWER, review.firstAt(), review.id());
    }

    static PagePlace at(PublicReview review) {
        return new PagePlace(Way.AT, review.firstAt(), review.id());
    }

    /**
     * Reads what {@link #toString()} wrote into an address.
     *
     * @throws Refused when it names no place
     */
    public static PagePlace parse(String text) {
        if (text.length() != TEXT) {
            throw new Refused("reviews.refused.no-page");
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            int way = bytes.get();
            if (bytes.capacity() != BYTES || way < 0 || way >= Way.BY_CODE.size()) {
                throw new Refused("reviews.refused.no-page");
            }
            Instant at = Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS);
            return new PagePlace(Way.BY_CODE.get(way), at, new UUID(bytes.getLong(), bytes.getLong()));
        } catch (IllegalArgumentException | ArithmeticException nonsense) {
            throw new Refused("reviews.refused.no-page");
        }
    }

    /** For an address: letters, digits, dashes and underscores. */
    @Override
    public String toString() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES)
                .put((byte) Way.BY_CODE.indexOf(way))
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** On which side of the review. */
    public enum Way {
        /** The page begins after it. */
        OLDER,
        /** The page ends before it. */
        NEWER,
        /** The page begins with it. */
        AT;

        private static final List<Way> BY_CODE = List.of(OLDER, NEWER, AT);
    }
}
