package app.comeback.guides;

import app.comeback.guidecontent.GuideJson;
import app.comeback.guidecontent.Materiality;
import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The revisions of all guides; rows are only ever added. */
@Repository
class GuideRevisions {

    private final JdbcClient jdbc;

    GuideRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Revision revision) {
        jdbc.sql("""
                        insert into guide_revision
                            (guide_id, no, parent_no, content, clinical_hash, materiality, summary, by_id, at)
                        values (:guide, :no, :parent, cast(:content as jsonb), :hash, :materiality, :summary, :by, :at)
                        """)
                .param("guide", revision.guide().value())
                .param("no", revision.no())
                .param("parent", revision.parent())
                .param("content", GuideJson.write(revision.content()))
                .param("hash", revision.hash())
                .param("materiality", revision.materiality().name())
                .param("summary", revision.summary())
                .param("by", revision.by().value())
                .param("at", revision.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Revision> find(GuideId guide, int no) {
        return jdbc.sql("select * from guide_revision where guide_id = :guide and no = :no")
                .param("guide", guide.value())
                .param("no", no)
                .query(GuideRevisions::revision)
                .optional();
    }

    Revision get(GuideId guide, int no) {
        return find(guide, no).orElseThrow();
    }

    /** Newest first, without their texts. */
    List<RevisionRow> list(GuideId guide) {
        return jdbc.sql("""
                        select no, parent_no, clinical_hash, materiality, summary, by_id, at
                          from guide_revision where guide_id = :guide order by no desc
                        """)
                .param("guide", guide.value())
                .query(GuideRevisions::row)
                .list();
    }

    /** Everybody who wrote in the guide up to this revision (GOV-01). */
    Set<AccountId> authors(GuideId guide, int upTo) {
        return new HashSet<>(jdbc.sql("select distinct by_id from guide_revision where guide_id = :guide and no <= :no")
                .param("guide", guide.value())
                .param("no", upTo)
                .query((rs, i) -> new AccountId(rs.getObject(1, UUID.class)))
                .list());
    }

    /** Who last changed a clinical field, up to this revision (GOV-01). */
    AccountId lastClinicalEditor(GuideId guide, int upTo) {
        return jdbc.sql("""
                        select by_id from guide_revision
                         where guide_id = :guide and no <= :no and materiality = 'CLINICAL' order by no desc limit 1
                        """)
                .param("guide", guide.value())
                .param("no", upTo)
                .query((rs, i) -> new AccountId(rs.getObject(1, UUID.class)))
                .single();
    }

    private static Revision revision(ResultSet rs, int index) throws SQLException {
        return new Revision(
                new GuideId(rs.getObject("guide_id", UUID.class)),
                rs.getInt("no"),
                rs.getObject("parent_no", Integer.class),
                GuideJson.read(rs.getString("content")),
                rs.getString("clinical_hash"),
                Materiality.valueOf(rs.getString("materiality")),
                rs.getString("summary"),
                new AccountId(rs.getObject("by_id", UUID.class)),
                rs.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static RevisionRow row(ResultSet rs, int index) throws SQLException {
        return new RevisionRow(
                rs.getInt("no"),
                rs.getString("clinical_hash"),
                Materiality.valueOf(rs.getString("materiality")),
                rs.getString("summary"),
                new AccountId(rs.getObject("by_id", UUID.class)),
                rs.getObject("at", OffsetDateTime.class).toInstant());
    }
}
