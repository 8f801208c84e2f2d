package app.comeback.assessments;

import app.comeback.exercises.Equipment;
import app.comeback.protocols.GoalLevel;
import app.comeback.protocols.PresentationClass;
import app.comeback.shared.AccountId;
import app.comeback.shared.Side;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What clinicians confirmed, version after version. */
@Repository
class PresentationRows {

    private final JdbcClient jdbc;

    PresentationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A stored confirmation.
     *
     * @param id the row, for facts
     */
    record Stored(UUID id, int version, Presentation presentation, boolean signOff, Imaging imaging, String reason) {}

    /** Writes the next version; false when somebody wrote it before. */
    boolean add(AssessmentDesk.Confirm confirm, AccountId by, Instant now) {
        Imaging imaging = confirm.imaging();
        return jdbc.sql("""
                        insert into presentation (id, client, version, intake_version, presentation, side, onset, grade,
                          tendon_involved, sign_off, munich, bamic, imaging_date, reported_by, goal, minutes_per_day,
                          days_per_week, equipment, reason, confirmed_by, confirmed_at)
                        values (:id, :client, :version, :intake, :presentation, :side, :onset, :grade, :tendon, :signOff,
                          :munich, :bamic, :day, :reportedBy, :goal, :minutes, :days, :equipment, :reason, :by, :now)
                        on conflict (client, version) do nothing""")
                        .param("id", UUID.randomUUID())
                        .param("client", confirm.client().value())
                        .param("version", confirm.seen() + 1)
                        .param("intake", confirm.intakeVersion())
                        .param("presentation", confirm.presentation().name())
                        .param("side", confirm.side().name())
                        .param("onset", confirm.onset())
                        .param("grade", confirm.grade())
                        .param("tendon", confirm.tendonInvolved())
                        .param("signOff", confirm.signOff())
                        .param("munich", imaging.munich())
                        .param("bamic", imaging.bamic())
                        .param("day", imaging.day())
                        .param("reportedBy", imaging.reportedBy())
                        .param("goal", confirm.goal().name())
                        .param("minutes", confirm.minutesPerDay())
                        .param("days", confirm.daysPerWeek())
                        .param(
                                "equipment",
                                confirm.equipment().stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .toArray(String[]::new))
                        .param("reason", confirm.reason().strip())
                        .param("by", by.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    Optional<Stored> last(AccountId client) {
        return jdbc.sql("select * from presentation where client = :client order by version desc limit 1")
                .param("client", client.value())
                .query(PresentationRows::stored)
                .optional();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                presentation(row),
                row.getBoolean("sign_off"),
                new Imaging(
                        row.getObject("imaging_date", LocalDate.class),
                        row.getString("reported_by"),
                        row.getString("munich"),
                        row.getString("bamic")),
                row.getString("reason"));
    }

    private static Presentation presentation(ResultSet row) throws SQLException {
        return new Presentation(
                row.getInt("intake_version"),
                PresentationClass.valueOf(row.getString("presentation")),
                Side.valueOf(row.getString("side")),
                row.getObject("onset", LocalDate.class),
                row.getObject("grade", Integer.class),
                row.getBoolean("tendon_involved"),
                GoalLevel.valueOf(row.getString("goal")),
                row.getInt("minutes_per_day"),
                row.getInt("days_per_week"),
                Arrays.stream((String[]) row.getArray("equipment").getArray())
                        .map(Equipment::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                new AccountId(row.getObject("confirmed_by", UUID.class)),
                row.getObject("confirmed_at", OffsetDateTime.class).toInstant());
    }
}
