package app.comeback.guides;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Guides, one at a time; lists are read by {@link GuideLists}. */
interface GuideRepository extends Repository<Guide, UUID> {

    Optional<Guide> findById(UUID id);

    /** For writing: whoever comes second waits and then sees what the first one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from Guide g where g.id = :id")
    Optional<Guide> lock(UUID id);

    Optional<Guide> findBySlug(String slug);

    boolean existsBySlug(String slug);

    Guide saveAndFlush(Guide guide);

    void delete(Guide guide);

    void flush();
}
