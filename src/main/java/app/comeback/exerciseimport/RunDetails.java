package app.comeback.exerciseimport;

import app.comeback.exercisefiles.ExerciseFormat;
import app.comeback.shared.AccountId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An import as it stands.
 *
 * @param id which one
 * @param format the collection; nothing before it is known
 * @param state where it stands
 * @param files the names of the uploaded files
 * @param startedBy who uploaded them
 * @param startedAt when
 * @param done how much of the present work is done: bytes while reading, records while saving
 * @param total of how much
 * @param problems how many problems were found
 * @param leftOut how many records were left out because they are broken
 * @param findings how many records were found to be what
 * @param outcomes how many records became what; records that wait for a decision are not among them
 * @param undecided how many possible duplicates wait for a decision
 */
public record RunDetails(
        RunId id,
        @Nullable ExerciseFormat format,
        RunState state,
        String files,
        AccountId startedBy,
        Instant startedAt,
        long done,
        long total,
        int problems,
        int leftOut,
        Map<Finding, Integer> findings,
        Map<Outcome, Integer> outcomes,
        int undecided) {

    public RunDetails {
        findings = Map.copyOf(findings);
        outcomes = Map.copyOf(outcomes);
    }

    /** How many records could be read. */
    public int records() {
        return findings.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many have this finding. */
    public int count(Finding finding) {
        return findings.getOrDefault(finding, 0);
    }

    /** How many had this outcome. */
    public int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** How many saving would still bring in or settle. */
    public int open() {
        int settled = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        return records() - settled - undecided;
    }

    /** What a record is, compared with what is known. */
    public enum Finding {
        NEW,
        UNCHANGED,
        CHANGED,
        /** It looks like an exercise that is known from elsewhere. */
        DUPLICATE
    }

    /** What became of a record. */
    public enum Outcome {
        ADDED,
        UNCHANGED,
        CHANGED,
        /** The source says something else now, but somebody here has worked on the exercise, which stays. */
        KEPT,
        MERGED,
        SKIPPED
    }
}
