package app.comeback.exerciseimport;

import app.comeback.exercisefiles.ExerciseFormat;
import app.comeback.exercisefiles.SourceExercise;
import app.comeback.exerciseimport.RecordRows.Open;
import app.comeback.exerciseimport.RunDetails.Outcome;
import app.comeback.exercises.ExerciseId;
import app.comeback.library.LibraryRecords;
import app.comeback.library.LibraryRecords.Alike;
import app.comeback.shared.AccountId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings what was read into the library, batch by batch; a batch is in it as a whole with its outcomes, or not at all,
 * so that an interruption leaves no double behind.
 */
@Component
class ImportSaving {

    private static final int BATCH = 250;

    private final ImportRuns runs;
    private final RecordRows records;
    private final Ledger ledger;
    private final LibraryRecords library;
    private final TransactionTemplate transaction;

    ImportSaving(
            ImportRuns runs,
            RecordRows records,
            Ledger ledger,
            LibraryRecords library,
            TransactionTemplate transaction) {
        this.runs = runs;
        this.records = records;
        this.ledger = ledger;
        this.library = library;
        this.transaction = transaction;
    }

    /**
     * Saves what is decided and not saved yet.
     *
     * @throws Stopped when it has to stop; the batches before are saved
     */
    void save(RunDetails run, UUID worker, AccountId by) {
        long done = run.done();
        int settled;
        do {
            long before = done;
            Integer got = transaction.execute(status -> batch(run, worker, by, before));
            settled = got == null ? 0 : got;
            done += settled;
        } while (settled > 0);
    }

    private int batch(RunDetails run, UUID worker, AccountId by, long before) {
        List<Open> open = records.open(run.id(), BATCH);
        if (!runs.goOn(run.id(), worker, before + open.size(), Math.max(before + open.size(), run.total()))) {
            throw new Stopped();
        }
        if (!open.isEmpty()) {
            new Batch(run, by, open).carryOut();
        }
        return open.size();
    }

    /** One batch, inside its transaction. */
    private final class Batch {

        private final RunDetails run;
        private final AccountId by;
        private final List<Open> open;
        private final Map<String, Ledger.Entry> saved;
        private final Map<Integer, Outcome> outcomes = new HashMap<>();
        private final List<Ledger.New> fresh = new ArrayList<>();

        Batch(RunDetails run, AccountId by, List<Open> open) {
            this.run = run;
            this.by = by;
            this.open = open;
            ExerciseFormat format = open.getFirst().exercise().format();
            // The library lets one import write at a time; only then is what this reads final.
            library.addAll(List.of());
            saved = ledger.of(
                    format, open.stream().map(one -> one.exercise().id()).toList());
        }

        void carryOut() {
            open.stream().filter(this::isSame).forEach(one -> outcomes.put(one.position(), Outcome.UNCHANGED));
            open.stream().filter(one -> isOpen(one) && isMerge(one)).forEach(this::merge);
            open.stream()
                    .filter(one -> isOpen(one) && one.decision() == Decision.SKIP)
                    .forEach(one -> outcomes.put(one.position(), Outcome.SKIPPED));
            add(one -> isOpen(one) && one.decision() == Decision.KEEP_BOTH, Alike.KEEP_BOTH);
            add(this::isOpen, Alike.REPORT);
            ledger.add(run.id(), by, fresh);
            ledger.remember(open.stream().filter(one -> one.decision() != null).toList());
            records.settle(run.id(), outcomes);
        }

        private boolean isSame(Open one) {
            Ledger.Entry entry = saved.get(one.exercise().id());
            return entry != null && entry.hash().equals(one.exercise().contentHash());
        }

        private boolean isOpen(Open one) {
            return !outcomes.containsKey(one.position());
        }

        private boolean isMerge(Open one) {
            Ledger.Entry entry = saved.get(one.exercise().id());
            return entry == null ? one.decision() == Decision.MERGE : entry.merged();
        }

        private void merge(Open one) {
            Ledger.Entry entry = saved.get(one.exercise().id());
            ExerciseId into = entry == null ? one.requireTwin() : entry.exercise();
            library.merge(into, LibraryForm.of(one.exercise(), run.startedAt()));
            enter(one.exercise(), into, true);
            outcomes.put(one.position(), entry == null ? Outcome.MERGED : Outcome.CHANGED);
        }

        private void add(Predicate<Open> which, Alike alike) {
            List<Open> chosen = open.stream().filter(which).toList();
            List<LibraryRecords.Outcome> answers = library.addAll(
                    chosen.stream()
                            .map(one -> LibraryForm.of(one.exercise(), run.startedAt()))
                            .toList(),
                    alike);
            for (int at = 0; at < chosen.size(); at++) {
                take(chosen.get(at), answers.get(at));
            }
        }

        private void take(Open one, LibraryRecords.Outcome answer) {
            if (answer instanceof LibraryRecords.Outcome.DuplicateOf(ExerciseId twin, String name)) {
                records.becomesDuplicate(run.id(), one.position(), twin, name);
                return;
            }
            enter(one.exercise(), answer.id(), false);
            outcomes.put(
                    one.position(),
                    switch (answer) {
                        case LibraryRecords.Outcome.Added _ -> Outcome.ADDED;
                        case LibraryRecords.Outcome.Updated _ -> Outcome.CHANGED;
                        case LibraryRecords.Outcome.Kept _ -> Outcome.KEPT;
                        default -> Outcome.UNCHANGED;
                    });
        }

        private void enter(SourceExercise exercise, ExerciseId id, boolean merged) {
            Ledger.Entry entry = saved.get(exercise.id());
            if (entry == null) {
                fresh.add(new Ledger.New(exercise, id, merged));
            } else {
                ledger.change(entry.id(), exercise);
            }
        }
    }
}
