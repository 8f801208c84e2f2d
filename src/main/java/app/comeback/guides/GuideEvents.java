package app.comeback.guides;

import app.comeback.guides.PublishedGuide.HistoryEntry;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to each guide; rows are only ever added. */
@Repository
class GuideEvents {

    private final JdbcClient jdbc;
    private final Clock clock;

    GuideEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds what the current person, or the portal itself, did with this revision. */
    void add(GuideId guide, int revision, GuideEvent.Kind kind, String summary) {
        UUID by = CurrentActor.find().map(Actor::id).map(AccountId::value).orElse(null);
        jdbc.sql("""
                        insert into guide_event (guide_id, revision_no, kind, summary, by_id, at)
                        values (:guide, :no, :kind, :summary, :by, :at)
                        """)
                .param("guide", guide.value())
                .param("no", revision)
                .param("kind", kind.name())
                .param("summary", summary)
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Everything, newest first. */
    List<GuideEvent> list(GuideId guide) {
        return jdbc.sql("select * from guide_event where guide_id = :guide order by id desc")
                .param("guide", guide.value())
                .query(GuideEvents::event)
                .list();
    }

    /** What the public may know, newest first; reviews only of revisions that became public (GOV-14). */
    List<HistoryEntry> history(GuideId guide) {
        return jdbc.sql("""
                        select revision_no, at, kind, summary from guide_event e
                         where guide_id = :guide
                           and kind in ('PUBLISHED', 'EDITORIAL_CHANGE', 'CLINICAL_CHANGE', 'REVIEWED', 'WITHDRAWN',
                                        'RESTORED')
                           and (kind <> 'REVIEWED' or exists (
                                select 1 from guide_event p
                                 where p.guide_id = e.guide_id and p.revision_no = e.revision_no
                                   and p.kind in ('PUBLISHED', 'EDITORIAL_CHANGE', 'CLINICAL_CHANGE', 'RESTORED')))
                         order by id desc
                        """)
                .param("guide", guide.value())
                .query((rs, i) -> new HistoryEntry(
                        rs.getInt("revision_no"),
                        rs.getObject("at", OffsetDateTime.class).toInstant(),
                        HistoryEntry.Kind.valueOf(rs.getString("kind")),
                        rs.getString("summary")))
                .list();
    }

    private static GuideEvent event(ResultSet rs, int index) throws SQLException {
        @Nullable UUID by = rs.getObject("by_id", UUID.class);
        return new GuideEvent(
                rs.getInt("revision_no"),
                GuideEvent.Kind.valueOf(rs.getString("kind")),
                rs.getString("summary"),
                by == null ? null : new AccountId(by),
                rs.getObject("at", OffsetDateTime.class).toInstant());
    }
}
