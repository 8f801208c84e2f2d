package app.comeback.reviews;

import static app.comeback.reviews.ReviewStore.instant;
import static app.comeback.reviews.ReviewStore.orNull;

import app.comeback.moderation.Appeal;
import app.comeback.moderation.Measure;
import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.ModerationDecision;
import app.comeback.moderation.PublicText;
import app.comeback.moderation.RejectionReason;
import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a version with its appeal from a row. */
final class VersionReader {

    private VersionReader() {}

    static Version version(ResultSet row, int place) throws SQLException {
        return new Version(
                row.getInt("number"),
                new Stars(row.getInt("stars")),
                Incentive.valueOf(row.getString("incentive")),
                words(row));
    }

    private static ModeratedText words(ResultSet row) throws SQLException {
        String body = row.getString("body");
        ModeratedText.State state = ModeratedText.State.valueOf(row.getString("state"));
        return new ModeratedText(
                body == null ? PublicText.ERASED : new PublicText(body),
                masked(row, state),
                instant(row.getObject("written_at", OffsetDateTime.class)),
                state,
                decision(row),
                person(row, "second_by"),
                orNull(row.getObject("takes_effect_at", OffsetDateTime.class)),
                row.getBoolean("alone"),
                appeal(row));
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
                instant(row.getObject("decided_at", OffsetDateTime.class)));
    }

    private static @Nullable Appeal appeal(ResultSet row) throws SQLException {
        String words = row.getString("appeal_words");
        return words == null
                ? null
                : new Appeal(
                        words,
                        instant(row.getObject("appeal_at", OffsetDateTime.class)),
                        person(row, "appeal_by"),
                        orNull(row.getObject("appeal_decided_at", OffsetDateTime.class)),
                        row.getBoolean("reinstated"),
                        row.getString("answer"));
    }

    private static @Nullable AccountId person(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }
}
