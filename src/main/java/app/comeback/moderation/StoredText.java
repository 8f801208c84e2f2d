package app.comeback.moderation;

import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A moderated text as columns, the same in every table that keeps one: body, shown, written_at, state, measure, reason,
 * facts, noticed, decided_by, decided_at, second_by, takes_effect_at, alone, and of its appeal appeal_words, appeal_at,
 * appeal_by, appeal_decided_at, reinstated, answer.
 */
public final class StoredText {

    private StoredText() {}

    /** Reads it; words that were erased stand as {@link PublicText#ERASED}. */
    public static ModeratedText read(ResultSet row) throws SQLException {
        String body = row.getString("body");
        ModeratedText.State state = ModeratedText.State.valueOf(row.getString("state"));
        return new ModeratedText(
                body == null ? PublicText.ERASED : new PublicText(body),
                masked(row, state),
                instant(row, "written_at").orElseThrow(),
                state,
                decision(row),
                person(row, "second_by"),
                instant(row, "takes_effect_at").orElse(null),
                row.getBoolean("alone"),
                appeal(row));
    }

    /** What a step may have changed of it, by the names of the columns; the words and their day are not among them. */
    public static Map<String, @Nullable Object> changes(ModeratedText text) {
        ModerationDecision decision = text.decision();
        PublicText masked = text.masked();
        RejectionReason reason = decision == null ? null : decision.reason();
        AccountId second = text.second();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("state", text.state().name());
        columns.put("shown", masked == null ? null : masked.value());
        columns.put("measure", decision == null ? null : decision.measure().name());
        columns.put("reason", reason == null ? null : reason.name());
        columns.put("facts", decision == null ? "" : decision.facts());
        columns.put("noticed", decision != null && decision.isNoticed());
        columns.put("decided_by", decision == null ? null : decision.by().value());
        columns.put("decided_at", decision == null ? null : utc(decision.at()));
        columns.put("second_by", second == null ? null : second.value());
        columns.put("takes_effect_at", text.until() == null ? null : utc(text.until()));
        columns.put("alone", text.isAlone());
        return columns;
    }

    /** The columns of an appeal. */
    public static Map<String, @Nullable Object> changes(Appeal appeal) {
        AccountId by = appeal.decidedBy();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("appeal_words", appeal.words());
        columns.put("appeal_at", utc(appeal.at()));
        columns.put("appeal_by", by == null ? null : by.value());
        columns.put("appeal_decided_at", appeal.decidedAt() == null ? null : utc(appeal.decidedAt()));
        columns.put("reinstated", appeal.isReinstated());
        columns.put("answer", appeal.answer());
        return columns;
    }

    /** What was reinstated is shown as it was written, whatever had been masked before. */
    private static @Nullable PublicText masked(ResultSet row, ModeratedText.State state) throws SQLException {
        String shown = row.getString("shown");
        return shown == null || state == ModeratedText.State.REINSTATED ? null : new PublicText(shown);
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
                instant(row, "decided_at").orElseThrow());
    }

    private static @Nullable Appeal appeal(ResultSet row) throws SQLException {
        String words = row.getString("appeal_words");
        return words == null
                ? null
                : new Appeal(
                        words,
                        instant(row, "appeal_at").orElseThrow(),
                        person(row, "appeal_by"),
                        instant(row, "appeal_decided_at").orElse(null),
                        row.getBoolean("reinstated"),
                        row.getString("answer"));
    }

    private static @Nullable AccountId person(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
