package app.comeback.responses;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.Measure;
import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.ModerationDecision;
import app.comeback.moderation.RejectionReason;
import app.comeback.moderation.Signals;
import app.comeback.shared.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Postings with their versions and acts. */
@Repository
class PostingStore {

    private final JdbcClient jdbc;
    private final PostingVersions versions;

    PostingStore(JdbcClient jdbc, PostingVersions versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    /** Whether this act was done before. */
    boolean isDone(UUID act) {
        return jdbc.sql("select exists (select 1 from posting_act where id = :id)")
                .param("id", act)
                .query(Boolean.class)
                .single();
    }

    void add(Posting posting, Set<Signals.Signal> signals, PostingAct act) {
        jdbc.sql("insert into posting (id, kind, about, first_at) values (:id, :kind, :about, :at)")
                .param("id", posting.id())
                .param("kind", posting.item().kind().name())
                .param("about", posting.about())
                .param("at", utc(posting.firstAt()))
                .update();
        versions.add(posting.id(), 1, posting.latest(), signals);
        record(posting, 1, act, false);
    }

    /** Reads a posting and keeps everybody else from changing it until the end of the transaction. */
    Optional<Posting> lock(ItemRef item) {
        return read(item, " for update");
    }

    /** Reads a posting. */
    Optional<Posting> find(ItemRef item) {
        return read(item, "");
    }

    private Optional<Posting> read(ItemRef item, String lock) {
        return jdbc.sql("select * from posting where id = :id and kind = :kind" + lock)
                .param("id", item.id())
                .param("kind", item.kind().name())
                .query((row, number) -> new Posting(
                        item,
                        row.getObject("about", UUID.class),
                        instant(row.getObject("first_at", OffsetDateTime.class)),
                        List.of(),
                        orNull(row.getObject("deleted_at", OffsetDateTime.class))))
                .optional()
                .map(bare -> new Posting(item, bare.about(), bare.firstAt(), versions.of(item.id()), bare.deletedAt()));
    }

    /** The standing posting of this kind about this thing; there can be one reply, and any number of responses. */
    Optional<UUID> standing(ItemKind kind, UUID about) {
        return jdbc.sql("select id from posting where kind = :kind and about = :about and deleted_at is null"
                        + " order by first_at desc limit 1")
                .param("kind", kind.name())
                .param("about", about)
                .query(UUID.class)
                .optional();
    }

    /** Writes what a step changed, what readers see, and the act. */
    void save(Posting before, Posting after, Set<Signals.Signal> signals, PostingAct act) {
        versions.save(before, after, signals);
        int shown = after.shownVersion();
        Instant deletedAt = after.deletedAt();
        jdbc.sql("update posting set deleted_at = :deleted, public_version = :shown where id = :id")
                .param("deleted", deletedAt == null ? null : utc(deletedAt))
                .param("shown", shown == 0 ? null : shown)
                .param("id", after.id())
                .update();
        record(after, touched(before, after), act, before.equals(after));
    }

    /** Writes the act; reports that changed nothing were answered with “publish”, whatever was decided before them. */
    private void record(Posting posting, int version, PostingAct act, boolean isKept) {
        ModeratedText words = posting.version(version);
        boolean isDecision = act.kind() == PostingAct.Kind.DECIDED || act.kind() == PostingAct.Kind.NOTICE_ANSWERED;
        ModerationDecision decision = isDecision && !isKept ? words.decision() : null;
        RejectionReason reason = decision == null ? null : decision.reason();
        jdbc.sql("""
                        insert into posting_act (id, posting, version, kind, actor, at, outcome, measure, reason, noticed)
                        values (:id, :posting, :version, :kind, :actor, :at, :outcome, :measure, :reason, :noticed)""")
                .param("id", act.id())
                .param("posting", posting.id())
                .param("version", version)
                .param("kind", act.kind().name())
                .param("actor", id(act.actor()))
                .param("at", utc(act.at()))
                .param("outcome", posting.deletedAt() == null ? words.state().name() : "DELETED")
                .param("measure", measure(decision, isDecision && isKept))
                .param("reason", reason == null ? null : reason.name())
                .param("noticed", act.kind() == PostingAct.Kind.NOTICE_ANSWERED)
                .update();
    }

    private static @Nullable String measure(@Nullable ModerationDecision decision, boolean isKept) {
        if (isKept) {
            return Measure.PUBLISH.name();
        }
        return decision == null ? null : decision.measure().name();
    }

    /** The version that a step was about. */
    private static int touched(Posting before, Posting after) {
        for (int number = after.versions().size(); number > 0; number--) {
            if (number > before.versions().size() || !after.version(number).equals(before.version(number))) {
                return number;
            }
        }
        return Math.max(1, after.shownVersion());
    }

    static @Nullable UUID id(@Nullable AccountId person) {
        return person == null ? null : person.value();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }

    static @Nullable Instant orNull(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
