package app.comeback.reviews;

import static app.comeback.reviews.ReviewStore.instant;
import static app.comeback.reviews.ReviewStore.orNull;
import static app.comeback.reviews.ReviewStore.utc;

import app.comeback.access.Accounts;
import app.comeback.audit.AuditTrail;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
class LegalHoldsService implements LegalHolds {

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final ReviewStore store;
    private final Erasure erasure;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    LegalHoldsService(
            JdbcClient jdbc, ReviewStore store, Erasure erasure, Accounts accounts, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.erasure = erasure;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Hold> list() {
        List<Row> rows = jdbc.sql("select * from review_hold order by held_at desc, id limit :most")
                .param("most", MOST)
                .query((row, number) -> new Row(
                        new Hold(
                                row.getObject("id", UUID.class),
                                row.getObject("review", UUID.class),
                                row.getString("reason"),
                                "",
                                instant(row.getObject("held_at", OffsetDateTime.class)),
                                row.getString("lift_reason"),
                                orNull(row.getObject("lifted_at", OffsetDateTime.class))),
                        new AccountId(row.getObject("held_by", UUID.class))))
                .list();
        Map<AccountId, String> names =
                accounts.displayNames(rows.stream().map(Row::by).distinct().toList());
        return rows.stream()
                .map(row -> row.named(names.getOrDefault(row.by(), "")))
                .toList();
    }

    @Override
    public void hold(UUID id, UUID review, String reason) {
        String why = reason(reason);
        lock(review);
        if (exists("id = :id", id)) {
            return;
        }
        if (exists("review = :id and lifted_at is null", review)) {
            throw new Refused("reviews.refused.held");
        }
        jdbc.sql("""
                        insert into review_hold (id, review, reason, held_by, held_at)
                        values (:id, :review, :reason, :by, :now)""")
                .param("id", id)
                .param("review", review)
                .param("reason", why)
                .param("by", me().value())
                .param("now", utc(clock.instant()))
                .update();
        mark(review, true);
        audit.record("reviews.held", "review", review.toString(), Map.of("reason", why));
    }

    @Override
    public void lift(UUID id, String reason) {
        String why = reason(reason);
        UUID review = jdbc.sql("select review from review_hold where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Refused("reviews.refused.hold-unknown"));
        boolean isDeleted = lock(review).deletedAt() != null;
        boolean isLifted = jdbc.sql("""
                                update review_hold set lift_reason = :reason, lifted_by = :by, lifted_at = :now
                                where id = :id and lifted_at is null""")
                        .param("reason", why)
                        .param("by", me().value())
                        .param("now", utc(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
        if (!isLifted) {
            return;
        }
        mark(review, false);
        if (isDeleted) {
            erasure.ofReview(review);
        }
        audit.record("reviews.hold-lifted", "review", review.toString(), Map.of("reason", why));
    }

    private Review lock(UUID review) {
        return store.lock(review)
                .map(StoredReview::review)
                .orElseThrow(() -> new Refused("reviews.refused.hold-unknown"));
    }

    private boolean exists(String condition, UUID id) {
        return jdbc.sql("select exists (select 1 from review_hold where " + condition + ")")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private void mark(UUID review, boolean isHeld) {
        jdbc.sql("update review_version set held = :held where review = :review")
                .param("held", isHeld)
                .param("review", review)
                .update();
    }

    private static String reason(String typed) {
        String reason = typed.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new Refused("reviews.refused.hold-reason", LONGEST);
        }
        return reason;
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }

    private record Row(Hold hold, AccountId by) {

        Hold named(String name) {
            return new Hold(
                    hold.id(), hold.review(), hold.reason(), name, hold.at(), hold.liftReason(), hold.liftedAt());
        }
    }
}
