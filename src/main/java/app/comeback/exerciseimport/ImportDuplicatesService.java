package app.comeback.exerciseimport;

import app.comeback.audit.AuditTrail;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'TRAINER')")
class ImportDuplicatesService implements ImportDuplicates {

    private static final String TYPE = "exercise-import";

    private final ImportAccess access;
    private final RecordRows records;
    private final MergeUndo undo;
    private final AuditTrail audit;

    ImportDuplicatesService(ImportAccess access, RecordRows records, MergeUndo undo, AuditTrail audit) {
        this.access = access;
        this.records = records;
        this.undo = undo;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DuplicateRow> page(RunId run, @Nullable Likeness kind, int offset, int limit) {
        access.require();
        return records.duplicates(run, kind, offset, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public long count(RunId run, @Nullable Likeness kind) {
        access.require();
        return records.countDuplicates(run, kind);
    }

    @Override
    public void decide(RunId run, int position, Decision decision) {
        Actor me = access.require();
        if (!records.decide(run, position, decision, me.id())) {
            throw new Refused("exerciseimport.refused.decided");
        }
        audit.record(
                "exerciseimport.decided",
                TYPE,
                run.toString(),
                Map.of("record", "" + position, "decision", decision.name()));
    }

    @Override
    public int decideAll(RunId run, Likeness kind, Decision decision) {
        Actor me = access.require();
        int count = records.decideAll(run, kind, decision, me.id());
        if (count > 0) {
            audit.record(
                    "exerciseimport.decided",
                    TYPE,
                    run.toString(),
                    Map.of("kind", kind.name(), "records", "" + count, "decision", decision.name()));
        }
        return count;
    }

    @Override
    public void undo(RunId run, int position) {
        Actor me = access.require();
        String exercise = undo.undo(run, position, me.id());
        audit.record(
                "exerciseimport.merge-undone",
                TYPE,
                run.toString(),
                Map.of("record", "" + position, "exercise", exercise));
    }
}
