package app.comeback.responses;

import static app.comeback.responses.PostingStore.id;
import static app.comeback.responses.PostingStore.instant;
import static app.comeback.responses.PostingStore.orNull;
import static app.comeback.responses.PostingStore.utc;

import app.comeback.moderation.Appeal;
import app.comeback.moderation.Measure;
import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.ModerationDecision;
import app.comeback.moderation.PublicText;
import app.comeback.moderation.RejectionReason;
import app.comeback.moderation.Signals;
import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of postings as rows. */
@Component
class PostingVersions {

    /** Rejected words are kept restricted for at least a year (ISO 20488; REV-13). */
    private static final int KEPT_YEARS = 1;

    private final JdbcClient jdbc;

    PostingVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ModeratedText> of(UUID posting) {
        return jdbc.sql("select * from posting_version where posting = :posting order by number")
                .param("posting", posting)
                .query(PostingVersions::words)
                .list();
    }

    /** The versions of many postings, in one statement. */
    Map<UUID, List<ModeratedText>> ofAll(Collection<UUID> postings) {
        Map<UUID, List<ModeratedText>> found = new HashMap<>();
        jdbc.sql("select * from posting_version where posting = any(:postings) order by posting, number")
                .param("postings", postings.toArray(UUID[]::new))
                .query((row, place) -> found.computeIfAbsent(
                                row.getObject("posting", UUID.class), any -> new ArrayList<>())
                        .add(words(row, place)))
                .list();
        return found;
    }

    Set<Signals.Signal> signalsOf(UUID posting, int version) {
        return jdbc
                .sql("select unnest(signals) from posting_version where posting = :posting and number = :number")
                .param("posting", posting)
                .param("number", version)
                .query(String.class)
                .stream()
                .map(Signals.Signal::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    void add(UUID posting, int number, ModeratedText words, Set<Signals.Signal> signals) {
        jdbc.sql("""
                        insert into posting_version (posting, number, body, written_at, signals, state, facts, noticed, alone)
                        values (:posting, :number, :body, :at, :signals, :state, '', false, false)""")
                .param("posting", posting)
                .param("number", number)
                .param("body", words.text().value())
                .param("at", utc(words.writtenAt()))
                .param("signals", signals.stream().map(Enum::name).toArray(String[]::new))
                .param("state", words.state().name())
                .update();
    }

    void save(Posting before, Posting after, Set<Signals.Signal> signals) {
        for (int number = 1; number <= after.versions().size(); number++) {
            ModeratedText words = after.version(number);
            if (number > before.versions().size()) {
                add(after.id(), number, words, signals);
            } else if (!words.equals(before.version(number))) {
                update(after.id(), number, words);
            }
        }
        if (after.deletedAt() != null) {
            erase(after.id());
        }
    }

    private void update(UUID posting, int number, ModeratedText words) {
        // The database brings nothing back without the appeal that was right.
        Appeal appeal = words.appeal();
        if (appeal != null) {
            update(posting, number, appeal);
        }
        ModerationDecision decision = words.decision();
        PublicText masked = words.masked();
        RejectionReason reason = decision == null ? null : decision.reason();
        jdbc.sql("""
                        update posting_version set state = :state, measure = :measure, reason = :reason, facts = :facts,
                          noticed = :noticed, shown = :shown, decided_by = :by, decided_at = :at, alone = :alone,
                          kept_until = :kept
                        where posting = :posting and number = :number""")
                .param("state", words.state().name())
                .param("measure", decision == null ? null : decision.measure().name())
                .param("reason", reason == null ? null : reason.name())
                .param("facts", decision == null ? "" : decision.facts())
                .param("noticed", decision != null && decision.isNoticed())
                .param("shown", masked == null ? null : masked.value())
                .param("by", decision == null ? null : id(decision.by()))
                .param("at", decision == null ? null : utc(decision.at()))
                .param("alone", words.isAlone())
                .param("kept", decision == null ? null : keptUntil(decision.at()))
                .param("posting", posting)
                .param("number", number)
                .update();
    }

    private static OffsetDateTime keptUntil(Instant decided) {
        return decided.atOffset(ZoneOffset.UTC).plusYears(KEPT_YEARS);
    }

    private void update(UUID posting, int number, Appeal appeal) {
        Instant decidedAt = appeal.decidedAt();
        jdbc.sql("""
                        update posting_version set appeal_words = :words, appeal_at = :made, appeal_by = :by,
                          appeal_decided_at = :decided, reinstated = :reinstated, answer = :answer
                        where posting = :posting and number = :number""")
                .param("words", appeal.words())
                .param("made", utc(appeal.at()))
                .param("by", id(appeal.decidedBy()))
                .param("decided", decidedAt == null ? null : utc(decidedAt))
                .param("reinstated", appeal.isReinstated())
                .param("answer", appeal.answer())
                .param("posting", posting)
                .param("number", number)
                .update();
    }

    /** Takes the words out, except those that are held for a court (REV-12, REV-13). */
    private void erase(UUID posting) {
        jdbc.sql("update posting_version set body = null, shown = null where posting = :posting and not held")
                .param("posting", posting)
                .update();
    }

    private static ModeratedText words(ResultSet row, int place) throws SQLException {
        String body = row.getString("body");
        ModeratedText.State state = ModeratedText.State.valueOf(row.getString("state"));
        String shown = row.getString("shown");
        return new ModeratedText(
                body == null ? PublicText.ERASED : new PublicText(body),
                // What was reinstated is shown as it was written, whatever had been masked before.
                shown == null || state == ModeratedText.State.REINSTATED ? null : new PublicText(shown),
                instant(row.getObject("written_at", OffsetDateTime.class)),
                state,
                decision(row),
                null,
                null,
                row.getBoolean("alone"),
                appeal(row));
    }

    private static @Nullable ModerationDecision decision(ResultSet row) throws SQLException {
        String measure = row.getString("measure");
        if (measure == null) {
            return null;
        }
        String reason = row.getString("reason");
        return new ModerationDecision(
                Measure.valueOf(measure),
                reason == null ? null : RejectionReason.valueOf(reason),
                row.getString("facts"),
                row.getBoolean("noticed"),
                new AccountId(row.getObject("decided_by", UUID.class)),
                instant(row.getObject("decided_at", OffsetDateTime.class)));
    }

    private static @Nullable Appeal appeal(ResultSet row) throws SQLException {
        String words = row.getString("appeal_words");
        UUID by = row.getObject("appeal_by", UUID.class);
        return words == null
                ? null
                : new Appeal(
                        words,
                        instant(row.getObject("appeal_at", OffsetDateTime.class)),
                        by == null ? null : new AccountId(by),
                        orNull(row.getObject("appeal_decided_at", OffsetDateTime.class)),
                        row.getBoolean("reinstated"),
                        row.getString("answer"));
    }
}
