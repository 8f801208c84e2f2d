package app.comeback.templates;

import app.comeback.plans.PlanOrigin;
import app.comeback.shared.AccountId;
import app.comeback.templates.TemplateReader.Version;
import app.comeback.templates.TemplateShelf.Shelved;
import app.comeback.templates.TemplateShelf.Wanted;
import app.comeback.templates.Templates.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The templates that people keep. Whose they are is part of each query: a foreign personal one does not exist. */
@Repository
class TemplateStore {

    /** Its own mapper, so that no setting of the web interface changes what is kept. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    TemplateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A template's row.
     *
     * @param archived when it was put away; null while it is offered
     */
    record Stored(
            UUID id,
            AccountId owner,
            String name,
            Scope scope,
            @Nullable Instant archived) {}

    /** A page of those that this person wants and may use, the newest version of each: own ones first, by name. */
    List<Shelved> page(AccountId reader, Wanted wanted, int offset, int limit) {
        return wanted("t.id, t.name, t.scope, t.owner = :reader as mine, v.*", reader, wanted, """
                         order by t.owner = :reader desc, lower(t.name), t.id offset :offset limit :limit""")
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Shelved(
                        new PlanOrigin(row.getObject("id", UUID.class), row.getInt("version")),
                        row.getString("name"),
                        Scope.valueOf(row.getString("scope")),
                        row.getBoolean("mine"),
                        row.getInt("phase"),
                        row.getInt("weeks"),
                        row.getInt("exercises"),
                        0))
                .list();
    }

    /** How many there are. */
    int count(AccountId reader, Wanted wanted) {
        return wanted("count(*)", reader, wanted, "")
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private JdbcClient.StatementSpec wanted(String columns, AccountId reader, Wanted wanted, String order) {
        Scope scope = wanted.scope();
        return jdbc.sql("select " + columns + """
                         from plan_template t
                          join lateral (select version, phase, weeks, exercises from plan_template_version
                            where template = t.id order by version desc limit 1) v on true
                        where case when :archived then t.owner = :reader and t.archived_at is not null
                            else (t.scope = 'PRACTICE' or t.owner = :reader) and t.archived_at is null end
                          and strpos(lower(t.name), lower(:words)) > 0
                          and (:scope = '' or t.scope = :scope)
                          and (:phase < 0 or v.phase = :phase)""" + order)
                .param("reader", reader.value())
                .param("archived", wanted.archived())
                .param("words", wanted.words().strip())
                .param("scope", scope == null ? "" : scope.name())
                .param("phase", wanted.phase() == null ? -1 : wanted.phase());
    }

    /** One that this person may use, archived or not. */
    Optional<Stored> find(UUID id, AccountId reader) {
        return jdbc.sql("select * from plan_template where id = :id and (scope = 'PRACTICE' or owner = :reader)")
                .param("id", id)
                .param("reader", reader.value())
                .query(TemplateStore::stored)
                .optional();
    }

    /** Whoever's it is; waits for others who write to it. */
    Optional<Stored> lock(UUID id) {
        return jdbc.sql("select * from plan_template where id = :id for update")
                .param("id", id)
                .query(TemplateStore::stored)
                .optional();
    }

    /** The versions of a template, the newest first, without how many plans came from them. */
    List<Version> versions(UUID template) {
        return jdbc.sql("""
                        select version, kept_at from plan_template_version where template = :template
                        order by version desc""")
                .param("template", template)
                .query((row, number) -> new Version(
                        row.getInt("version"), row.getTimestamp("kept_at").toInstant(), 0))
                .list();
    }

    /** What a version holds. */
    Optional<TemplateContent> content(PlanOrigin ref) {
        return jdbc.sql("select content from plan_template_version where template = :template and version = :version")
                .param("template", ref.template())
                .param("version", ref.version())
                .query(String.class)
                .optional()
                .map(stored -> JSON.readValue(stored, TemplateContent.class));
    }

    boolean isPublished(UUID publication) {
        return jdbc.sql("select exists (select 1 from plan_template_version where publication = :publication)")
                .param("publication", publication)
                .query(Boolean.class)
                .single();
    }

    /** Writes a template unless it is there. */
    void create(UUID id, AccountId owner, String name, Scope scope, Instant now) {
        jdbc.sql("""
                        insert into plan_template (id, owner, name, scope, created_at)
                        values (:id, :owner, :name, :scope, :now) on conflict (id) do nothing""")
                .param("id", id)
                .param("owner", owner.value())
                .param("name", name)
                .param("scope", scope.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Renames it and opens or closes it to the practice. */
    void rename(UUID id, String name, Scope scope) {
        jdbc.sql("update plan_template set name = :name, scope = :scope where id = :id")
                .param("id", id)
                .param("name", name)
                .param("scope", scope.name())
                .update();
    }

    void archive(UUID id, @Nullable Instant at) {
        jdbc.sql("update plan_template set archived_at = :at where id = :id")
                .param("id", id)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Adds the next version; the caller holds the lock. */
    int add(UUID template, UUID publication, TemplateContent content, AccountId by, Instant now) {
        return jdbc.sql("""
                        insert into plan_template_version (template, version, publication, content, phase, weeks,
                          exercises, kept_by, kept_at)
                        select :template, coalesce(max(version), 0) + 1, :publication, cast(:content as jsonb), :phase,
                          :weeks, :exercises, :by, :now
                        from plan_template_version where template = :template
                        returning version""")
                .param("template", template)
                .param("publication", publication)
                .param("content", JSON.writeValueAsString(content))
                .param("phase", content.phase())
                .param("weeks", content.weeks().size())
                .param("exercises", content.exercises())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        Timestamp archived = row.getTimestamp("archived_at");
        return new Stored(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("owner", UUID.class)),
                row.getString("name"),
                Scope.valueOf(row.getString("scope")),
                archived == null ? null : archived.toInstant());
    }
}
