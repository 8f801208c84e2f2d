package app.comeback.medicalreview;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The requests for review. */
interface ReviewRequests extends Repository<ReviewRequest, UUID> {

    ReviewRequest save(ReviewRequest request);

    Optional<ReviewRequest> findById(UUID id);

    /** What the request is about, read without holding or loading it. */
    @Query("""
            select new app.comeback.medicalreview.ContentRef(r.contentType, r.contentId, r.revision)
            from ReviewRequest r where r.id = :id""")
    Optional<ContentRef> ref(UUID id);

    /** The request, held against every other decision until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ReviewRequest r where r.id = :id")
    Optional<ReviewRequest> lock(UUID id);

    /** Lets requests for one piece of content be made one after the other until this transaction ends. */
    @Query(
            nativeQuery = true,
            value = "select cast(pg_advisory_xact_lock(hashtextextended(cast(:contentId as text), 60)) as text)")
    String queueUp(UUID contentId);

    @Query("""
            select r from ReviewRequest r
            where r.contentType = :type and r.contentId = :contentId and r.revision = :revision
              and r.state = app.comeback.medicalreview.ReviewDesk.State.WAITING""")
    Optional<ReviewRequest> waiting(String type, UUID contentId, int revision);

    @Query("""
            select count(r) > 0 from ReviewRequest r
            where r.contentType = :type and r.contentId = :contentId
              and r.state = app.comeback.medicalreview.ReviewDesk.State.WAITING""")
    boolean anyWaiting(String type, UUID contentId);

    @Query("""
            select count(r) > 0 from ReviewRequest r
            where r.dueSignature = :signature and r.occasion = :occasion
              and r.state <> app.comeback.medicalreview.ReviewDesk.State.CANCELLED""")
    boolean askedFor(UUID signature, MedicalReviews.Trigger occasion);

    @Query("""
            select r from ReviewRequest r
            where r.state = app.comeback.medicalreview.ReviewDesk.State.WAITING and r.dueOn <= :until
            order by r.dueOn, r.requestedAt, r.id""")
    List<ReviewRequest> waiting(LocalDate until, Pageable page);

    @Query("""
            select count(r) from ReviewRequest r
            where r.state = app.comeback.medicalreview.ReviewDesk.State.WAITING and r.dueOn <= :until""")
    long countWaiting(LocalDate until);

    @Query("""
            select r from ReviewRequest r
            where r.decidedBy = :reviewer and r.state <> app.comeback.medicalreview.ReviewDesk.State.CANCELLED
            order by r.decidedAt desc, r.id""")
    List<ReviewRequest> decidedBy(UUID reviewer, Pageable page);

    @Query("""
            select count(r) from ReviewRequest r
            where r.decidedBy = :reviewer and r.state <> app.comeback.medicalreview.ReviewDesk.State.CANCELLED""")
    long countDecidedBy(UUID reviewer);

    Optional<ReviewRequest> findFirstByContentIdAndStateOrderByDecidedAtDesc(UUID contentId, ReviewDesk.State state);
}
