package app.comeback.guides;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Which revision is public, and since when. */
@Embeddable
record Publication(
        @Column(name = "published_no") Integer no,
        @Column(name = "published_hash") String hash,
        @Column(name = "published_at") Instant at,
        @Column(name = "first_published_at") Instant firstAt) {

    Publication next(int nextNo, String nextHash, Instant nextAt) {
        return new Publication(nextNo, nextHash, nextAt, firstAt);
    }
}
