package app.comeback.guides;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidelint.Finding;
import app.comeback.guidelint.Lint;
import app.comeback.shared.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The findings that people let stand, and the lint seen through them. */
@Repository
class GuideWaivers {

    private final JdbcClient jdbc;

    GuideWaivers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the lint finds in this text, each with the guide's standing waiver. */
    List<CheckedFinding> check(GuideId guide, GuideContent content) {
        Map<String, Waiver> standing = standing(guide);
        return Lint.check(content).stream()
                .map(finding -> new CheckedFinding(finding, standing.get(finding.fingerprint())))
                .toList();
    }

    private Map<String, Waiver> standing(GuideId guide) {
        return jdbc
                .sql("""
                        select fingerprint, reason, by_id, at from guide_waiver
                         where guide_id = :guide and withdrawn_at is null
                        """)
                .param("guide", guide.value())
                .query((rs, i) -> new Waiver(
                        rs.getString("fingerprint"),
                        rs.getString("reason"),
                        new AccountId(rs.getObject("by_id", UUID.class)),
                        rs.getObject("at", OffsetDateTime.class).toInstant()))
                .stream()
                .collect(Collectors.toMap(Waiver::fingerprint, Function.identity()));
    }

    /** Whether it was written; a finding that is waived already stays with the first reason. */
    boolean add(GuideId guide, Finding finding, Waiver waiver) {
        return jdbc.sql("""
                        insert into guide_waiver (id, guide_id, fingerprint, rule, reason, by_id, at)
                        values (:id, :guide, :fingerprint, :rule, :reason, :by, :at)
                        on conflict (guide_id, fingerprint) where withdrawn_at is null do nothing
                        """)
                        .param("id", UUID.randomUUID())
                        .param("guide", guide.value())
                        .param("fingerprint", waiver.fingerprint())
                        .param("rule", finding.rule().name())
                        .param("reason", waiver.reason())
                        .param("by", waiver.by().value())
                        .param("at", waiver.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean withdraw(GuideId guide, String fingerprint, AccountId by, Instant at) {
        return jdbc.sql("""
                        update guide_waiver set withdrawn_by = :by, withdrawn_at = :at
                         where guide_id = :guide and fingerprint = :fingerprint and withdrawn_at is null
                        """)
                        .param("guide", guide.value())
                        .param("fingerprint", fingerprint)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
