package app.comeback.reviews;

import static app.comeback.reviews.ReviewStore.instant;

import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('TRAINER')")
class ReviewsAboutTrainersService implements ReviewsAboutTrainers {

    private static final int LARGEST_PAGE = 100;

    private final JdbcClient jdbc;

    ReviewsAboutTrainersService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Standing standing() {
        return jdbc.sql("select * from review_summary where subject_kind = 'TRAINER' and subject = :me")
                .param("me", me())
                .query((row, number) -> new Standing(
                        new RatingSummary(List.of(
                                row.getLong("one"),
                                row.getLong("two"),
                                row.getLong("three"),
                                row.getLong("four"),
                                row.getLong("five"))),
                        row.getLong("listed")))
                .optional()
                .orElseGet(() -> new Standing(RatingSummary.EMPTY, 0));
    }

    @Override
    public List<Row> page(int offset, int limit) {
        return jdbc.sql("""
                        select r.id, r.public_stars, r.signed_as, r.verified, r.first_at,
                          case when v.state = 'REINSTATED' then v.body else coalesce(v.shown, v.body) end as words
                        from review r join review_version v on v.review = r.id and v.number = r.public_version
                        where r.subject_kind = 'TRAINER' and r.subject = :me and r.public_version is not null
                        order by r.first_at desc, r.id desc limit :limit offset :offset""")
                .param("me", me())
                .param("limit", Math.clamp(limit, 1, LARGEST_PAGE))
                .param("offset", Math.max(0, offset))
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getInt("public_stars"),
                        row.getString("signed_as"),
                        row.getBoolean("verified"),
                        row.getString("words"),
                        instant(row.getObject("first_at", OffsetDateTime.class))))
                .list();
    }

    @Override
    @PreAuthorize("permitAll()")
    public Optional<Facts> facts(UUID review) {
        return jdbc.sql("""
                        select r.author, r.signed_as, r.subject,
                          case when v.state = 'REINSTATED' then v.body else coalesce(v.shown, v.body) end as words
                        from review r left join review_version v on v.review = r.id and v.number = r.public_version
                        where r.id = :id and r.subject_kind = 'TRAINER'""")
                .param("id", review)
                .query((row, number) -> new Facts(
                        new AccountId(row.getObject("author", UUID.class)),
                        row.getString("signed_as"),
                        AccountId.parse(row.getString("subject")),
                        Optional.ofNullable(row.getString("words"))))
                .optional();
    }

    @Override
    @PreAuthorize("permitAll()")
    public Set<UUID> publicAmong(Collection<UUID> reviews) {
        return jdbc
                .sql("select id from review where id = any(:ids) and public_version is not null")
                .param("ids", reviews.toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String me() {
        return CurrentActor.require().id().toString();
    }
}
