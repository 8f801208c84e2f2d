package app.comeback.guides;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** The newest revision of a guide. */
@Embeddable
record Head(
        @Column(name = "head_no") Integer no,
        @Column(name = "head_hash") String hash,
        @Column(name = "head_by") UUID by,
        @Column(name = "head_at") Instant at) {

    static Head of(Revision revision) {
        return new Head(revision.no(), revision.hash(), revision.by().value(), revision.at());
    }
}
