package app.comeback.stories;

import app.comeback.moderation.Appeal;
import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.ModerationDecision;
import app.comeback.moderation.RejectionReason;
import app.comeback.moderation.StoredText;
import app.comeback.protocols.ProtocolRef;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stories with their acts, and the courses that they and their figures rest on. */
@Repository
class StoryRows {

    private static final String STORY = """
            select s.*, not exists (select 1 from consent_withdrawal w where w.consent_id = s.consent_id) as consented
            from story s""";

    /**
     * Stories with everybody who began the same rule set with the same presentation, each once however often they began;
     * those are counted once for all stories that share them.
     */
    private static final String WITH_PEERS = """
            with told as (
              select s.*, c.protocol_code, c.presentation, c.started_at, c.ended_at
              from %s s join story_course c on c.plan = s.plan
              %s),
            peers as (
              select g.protocol_code, g.presentation, g.reached,
                count(*) filter (where o.furthest >= g.reached) as peers_reached,
                count(*) filter (where o.furthest < g.reached and o.running) as under_way,
                count(*) filter (where o.furthest < g.reached and not o.running) as ended_before
              from (select distinct protocol_code, presentation, reached from told) g
              cross join lateral (
                select max(x.furthest) as furthest, bool_or(x.ended_at is null) as running
                from story_course x
                where x.protocol_code = g.protocol_code and x.presentation = g.presentation
                group by x.client) o
              group by g.protocol_code, g.presentation, g.reached)
            select told.*, true as consented, peers.peers_reached, peers.under_way, peers.ended_before
            from told join peers using (protocol_code, presentation, reached)
            order by told.written_at desc, told.id""";

    private final JdbcClient jdbc;

    StoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A client's ways through rule sets that no story tells about, newest first. */
    List<StoryCourse> untold(AccountId client) {
        return jdbc.sql("""
                        select c.* from story_course c
                        where c.client = :client
                          and not exists (select 1 from story s where s.plan = c.plan and s.withdrawn_at is null)
                        order by c.started_at desc, c.plan""")
                .param("client", client.value())
                .query(StoryRows::course)
                .list();
    }

    boolean isDone(UUID act) {
        return jdbc.sql("select exists (select 1 from story_act where id = :id)")
                .param("id", act)
                .query(Boolean.class)
                .single();
    }

    /**
     * Writes a new story.
     *
     * @throws Refused when the plan has one already
     */
    void add(Story story, FinishedProgramme programme, UUID consent) {
        try {
            jdbc.sql("""
                            insert into story (id, client, plan, reached, programme, phase_name, consent_id, signed_as,
                              body, written_at, state, facts, noticed, alone)
                            values (:id, :client, :plan, :reached, :programme, :phase, :consent, :signed, :body, :at,
                              'WAITING', '', false, false)""")
                    .param("id", story.id())
                    .param("client", story.client().value())
                    .param("plan", story.plan())
                    .param("reached", programme.reached())
                    .param("programme", programme.title())
                    .param("phase", programme.phase())
                    .param("consent", consent)
                    .param("signed", story.signedAs())
                    .param("body", story.words().text().value())
                    .param("at", utc(story.words().writtenAt()))
                    .update();
        } catch (DuplicateKeyException told) {
            throw new Refused("stories.refused.told");
        }
    }

    /** Writes what a step changed; words of a story that was taken back are erased. */
    void save(Story story) {
        boolean isGone = story.withdrawnAt() != null;
        Map<String, @Nullable Object> columns = new HashMap<>(StoredText.changes(story.words()));
        Appeal appeal = story.words().appeal();
        if (isGone) {
            columns.put("shown", null);
        }
        jdbc.sql("""
                        update story set state = :state, shown = :shown, measure = :measure, reason = :reason,
                          facts = :facts, noticed = :noticed, decided_by = :decided_by, decided_at = :decided_at,
                          second_by = :second_by, takes_effect_at = :takes_effect_at, alone = :alone,
                          signed_as = :signed, body = case when :gone then null else body end, withdrawn_at = :withdrawn
                        where id = :id""")
                .params(columns)
                .param("signed", story.signedAs())
                .param("gone", isGone)
                .param("withdrawn", story.withdrawnAt() == null ? null : utc(story.withdrawnAt()))
                .param("id", story.id())
                .update();
        if (appeal != null) {
            jdbc.sql("""
                            update story set appeal_words = :appeal_words, appeal_at = :appeal_at, appeal_by = :appeal_by,
                              appeal_decided_at = :appeal_decided_at, reinstated = :reinstated, answer = :answer
                            where id = :id and withdrawn_at is null""")
                    .params(StoredText.changes(appeal))
                    .param("id", story.id())
                    .update();
        }
    }

    /**
     * Writes an act.
     *
     * @param made the decision of this act; null for every other step
     */
    void record(UUID act, Story story, String kind, AccountId actor, Instant at, @Nullable ModerationDecision made) {
        RejectionReason reason = made == null ? null : made.reason();
        jdbc.sql("""
                        insert into story_act (id, story, kind, actor, at, outcome, measure, reason)
                        values (:id, :story, :kind, :actor, :at, :outcome, :measure, :reason)""")
                .param("id", act)
                .param("story", story.id())
                .param("kind", kind)
                .param("actor", actor.value())
                .param("at", utc(at))
                .param(
                        "outcome",
                        story.withdrawnAt() == null ? story.words().state().name() : "DELETED")
                .param("measure", made == null ? null : made.measure().name())
                .param("reason", reason == null ? null : reason.name())
                .update();
    }

    /** Reads a story and keeps everybody else from changing it until the end of the transaction. */
    Optional<Story> lock(UUID id) {
        return jdbc.sql(STORY + " where s.id = :id for update of s")
                .param("id", id)
                .query(StoryRows::story)
                .optional();
    }

    Optional<Story> find(UUID id) {
        return jdbc.sql(STORY + " where s.id = :id")
                .param("id", id)
                .query(StoryRows::story)
                .optional();
    }

    /** The consent that a story rests on. */
    UUID consentOf(UUID story) {
        return jdbc.sql("select consent_id from story where id = :id")
                .param("id", story)
                .query(UUID.class)
                .single();
    }

    /** A client's own, newest first. */
    List<Told> of(AccountId client) {
        return jdbc.sql(WITH_PEERS.formatted("story", "where s.client = :client and s.withdrawn_at is null"))
                .param("client", client.value())
                .query(StoryRows::told)
                .list();
    }

    /** What readers see, newest first. */
    List<Told> published(int offset, int limit) {
        return jdbc.sql(WITH_PEERS.formatted(
                        "story_public", "order by s.written_at desc, s.id offset :offset limit :limit"))
                .param("offset", offset)
                .param("limit", limit)
                .query(StoryRows::told)
                .list();
    }

    int countPublished() {
        return jdbc.sql("select count(*) from story_public")
                .query(Integer.class)
                .single();
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        return new Told(
                story(row, number),
                new FinishedProgramme(
                        row.getObject("plan", UUID.class),
                        row.getString("programme"),
                        row.getInt("reached"),
                        row.getString("phase_name"),
                        Objects.requireNonNull(instant(row, "started_at")),
                        Objects.requireNonNull(instant(row, "ended_at"))),
                new Peers(row.getInt("peers_reached"), row.getInt("under_way"), row.getInt("ended_before")));
    }

    private static Story story(ResultSet row, int number) throws SQLException {
        return new Story(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("client", UUID.class)),
                row.getObject("plan", UUID.class),
                row.getString("signed_as"),
                StoredText.read(row),
                row.getBoolean("consented"),
                instant(row, "withdrawn_at"));
    }

    private static StoryCourse course(ResultSet row, int number) throws SQLException {
        return new StoryCourse(
                row.getObject("plan", UUID.class),
                new ProtocolRef(row.getString("protocol_code"), row.getInt("protocol_version")),
                Objects.requireNonNull(instant(row, "started_at")),
                instant(row, "ended_at"),
                row.getInt("furthest"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A story with what it rests on. */
    record Told(Story story, FinishedProgramme programme, Peers peers) {

        ModeratedText words() {
            return story.words();
        }
    }
}
