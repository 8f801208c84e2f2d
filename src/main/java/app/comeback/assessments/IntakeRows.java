package app.comeback.assessments;

import app.comeback.protocols.PresentationClass;
import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The answers and what was handed in, written once and read for ever. */
@Repository
class IntakeRows {

    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient jdbc;

    IntakeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last answer to each question. */
    Map<String, Intake.Given> given(AccountId client) {
        Map<String, Intake.Given> given = new HashMap<>();
        jdbc.sql("""
                        select distinct on (question) question, version, answer, answered_at
                        from intake_answer where client = :client order by question, version desc""")
                .param("client", client.value())
                .query((row, number) -> given.put(
                        row.getString("question"),
                        new Intake.Given(
                                row.getInt("version"),
                                row.getString("answer"),
                                row.getObject("answered_at", OffsetDateTime.class)
                                        .toInstant())))
                .list();
        return given;
    }

    boolean hasAnswer(UUID id, AccountId client) {
        return jdbc.sql("select exists (select 1 from intake_answer where id = :id and client = :client)")
                .param("id", id)
                .param("client", client.value())
                .query(Boolean.class)
                .single();
    }

    /** Writes an answer; false when this version is there already. */
    boolean add(UUID id, AccountId client, String question, int version, String answer, Instant now) {
        return jdbc.sql("""
                        insert into intake_answer (id, client, question, version, answer, answered_at)
                        values (:id, :client, :question, :version, :answer, :now)
                        on conflict (client, question, version) do nothing""")
                        .param("id", id)
                        .param("client", client.value())
                        .param("question", question)
                        .param("version", version)
                        .param("answer", answer)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void submit(AccountId client, Intake.Submitted intake) {
        PresentationClass proposed = intake.proposal().presentation();
        jdbc.sql("""
                        insert into intake (id, client, version, answers, proposed, reasons, submitted_at)
                        values (:id, :client, :version, cast(:answers as jsonb), :proposed, :reasons, :at)""")
                .param("id", intake.id())
                .param("client", client.value())
                .param("version", intake.version())
                .param("answers", json.writeValueAsString(intake.answers().byQuestion()))
                .param("proposed", proposed == null ? null : proposed.name())
                .param("reasons", intake.proposal().reasons().toArray(String[]::new))
                .param("at", intake.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Intake.Submitted> last(AccountId client) {
        return jdbc.sql("select * from intake where client = :client order by version desc limit 1")
                .param("client", client.value())
                .query(this::submitted)
                .optional();
    }

    private Intake.Submitted submitted(ResultSet row, int number) throws SQLException {
        String proposed = row.getString("proposed");
        return new Intake.Submitted(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new Answers(json.readValue(row.getString("answers"), ANSWERS)),
                new Proposal(proposed == null ? null : PresentationClass.valueOf(proposed), List.of((String[])
                        row.getArray("reasons").getArray())),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant());
    }
}
