package app.comeback.exerciseimport;

import app.comeback.exercises.ExerciseId;
import app.comeback.library.MergedRecords;
import app.comeback.plans.ExerciseUse;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Takes a merge back while nothing was planned with the exercise since: what somebody trains keeps its sources. */
@Component
class MergeUndo {

    private final RecordRows records;
    private final Ledger ledger;
    private final MergedRecords library;
    private final ExerciseUse plans;

    MergeUndo(RecordRows records, Ledger ledger, MergedRecords library, ExerciseUse plans) {
        this.records = records;
        this.ledger = ledger;
        this.library = library;
        this.plans = plans;
    }

    /** Takes it back and returns the exercise's id. */
    String undo(RunId run, int position, AccountId by) {
        Ledger.Merge merge =
                ledger.merge(run, position).orElseThrow(() -> new Refused("exerciseimport.refused.no-merge"));
        ExerciseId exercise = merge.exercise();
        Instant since = merge.at();
        if (plans.isPlannedSince(exercise, since)) {
            throw new Refused("exerciseimport.refused.planned", exercise.value());
        }
        library.separate(merge.source().code(), merge.record());
        ledger.undo(merge.id(), by);
        ledger.forget(merge.source(), merge.record());
        records.reopen(run, position);
        return exercise.value();
    }
}
