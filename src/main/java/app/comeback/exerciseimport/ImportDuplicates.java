package app.comeback.exerciseimport;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides about records that look like exercises that are known already. A decision counts for the next import of the
 * same collection too. Whoever may not import is refused by every method.
 */
public interface ImportDuplicates {

    /**
     * The possible doubles of an import, alike names first.
     *
     * @param kind only these; nothing for all
     */
    List<DuplicateRow> page(RunId run, @Nullable Likeness kind, int offset, int limit);

    /** How many there are. */
    long count(RunId run, @Nullable Likeness kind);

    /**
     * Decides about one, until it is carried out.
     *
     * @throws app.comeback.shared.Refused when it was carried out, or is none
     */
    void decide(RunId run, int position, Decision decision);

    /** Decides about all of this kind that nobody decided about yet; returns how many. */
    int decideAll(RunId run, Likeness kind, Decision decision);

    /**
     * Takes a merge back: the record waits for a decision again.
     *
     * @throws app.comeback.shared.Refused when the exercise was planned for somebody since, or it is no merge
     */
    void undo(RunId run, int position);
}
