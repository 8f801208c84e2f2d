package app.comeback.responses;

import static app.comeback.responses.PostingStore.utc;

import app.comeback.moderation.Appeal;
import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.ModerationDecision;
import app.comeback.moderation.Signals;
import app.comeback.moderation.StoredText;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of postings as rows. */
@Component
class PostingVersions {

    /** Rejected words are kept restricted for at least a year (ISO 20488; REV-13). */
    private static final int KEPT_YEARS = 1;

    /** One moderator decides about a posting, and no decision waits. */
    private static final String SELECT = "select *, cast(null as uuid) as second_by,"
            + " cast(null as timestamptz) as takes_effect_at from posting_version";

    private final JdbcClient jdbc;

    PostingVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ModeratedText> of(UUID posting) {
        return jdbc.sql(SELECT + " where posting = :posting order by number")
                .param("posting", posting)
                .query((row, place) -> StoredText.read(row))
                .list();
    }

    /** The versions of many postings, in one statement. */
    Map<UUID, List<ModeratedText>> ofAll(Collection<UUID> postings) {
        Map<UUID, List<ModeratedText>> found = new HashMap<>();
        jdbc.sql(SELECT + " where posting = any(:postings) order by posting, number")
                .param("postings", postings.toArray(UUID[]::new))
                .query((row, place) -> found.computeIfAbsent(
                                row.getObject("posting", UUID.class), any -> new ArrayList<>())
                        .add(StoredText.read(row)))
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
        jdbc.sql("""
                        update posting_version set state = :state, measure = :measure, reason = :reason, facts = :facts,
                          noticed = :noticed, shown = :shown, decided_by = :decided_by, decided_at = :decided_at,
                          alone = :alone, kept_until = :kept
                        where posting = :posting and number = :number""")
                .params(StoredText.changes(words))
                .param("kept", decision == null ? null : keptUntil(decision.at()))
                .param("posting", posting)
                .param("number", number)
                .update();
    }

    private static OffsetDateTime keptUntil(Instant decided) {
        return decided.atOffset(ZoneOffset.UTC).plusYears(KEPT_YEARS);
    }

    private void update(UUID posting, int number, Appeal appeal) {
        jdbc.sql("""
                        update posting_version set appeal_words = :appeal_words, appeal_at = :appeal_at,
                          appeal_by = :appeal_by, appeal_decided_at = :appeal_decided_at, reinstated = :reinstated,
                          answer = :answer
                        where posting = :posting and number = :number""")
                .params(StoredText.changes(appeal))
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
}
