package app.comeback.assessments;

import app.comeback.protocols.Mode;
import app.comeback.shared.AccountId;
import app.comeback.shared.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values that were measured or answered: entered by the client at home, or by a practitioner in care. */
public interface Measurements {

    /**
     * Records a value; the same id again does nothing.
     *
     * @throws app.comeback.shared.Refused without the client's consent, by nobody in care, for a measure that this
     *     person may not take, a value or side that cannot be, or a time in the future; a test that loads the leg also
     *     while a lock is open and the client takes it alone
     */
    void record(Entry entry);

    /** Records the values of one test, all or none of them. */
    void recordAll(List<Entry> entries);

    /**
     * Corrects a value, or takes it back: a further version, the old ones stay.
     *
     * @param id drawn when the form was opened; the same id again does nothing
     * @param root the measurement, as its first version's id
     * @param seen the version on the screen
     * @param value the right value; null to take it back
     * @param reason 1 to 500 characters
     * @throws app.comeback.shared.Refused when it is not the own record or in care, somebody corrected it in between,
     *     the client corrects what a practitioner took, or the reason is missing
     */
    void correct(UUID id, UUID root, int seen, @Nullable BigDecimal value, String reason);

    /**
     * The values of a client in their last version, newest first, those taken back included.
     *
     * @param measure only this measure; null for all
     * @throws app.comeback.shared.Refused when it is not the own record or in care
     */
    List<Taken> list(AccountId client, @Nullable String measure, int limit);

    /**
     * The wish to record.
     *
     * @param id drawn when the form was opened
     * @param client whose value
     * @param measure the code of the measure
     * @param value in the measure's unit; 1 and 0 for yes and no
     * @param side the side; {@link Side#BOTH} for what has none
     * @param at when it was taken
     * @param instrument how, with its version, for example {@code intake} or {@code LEFS 1.0}
     * @param details what belongs to it: the answers behind a score
     */
    record Entry(
            UUID id,
            AccountId client,
            String measure,
            BigDecimal value,
            Side side,
            Instant at,
            String instrument,
            Map<String, String> details) {

        public Entry {
            details = Map.copyOf(details);
        }
    }

    /**
     * A value as it stands.
     *
     * @param id the row of its last version, which facts name
     * @param root the row of its first version
     * @param version from 1
     * @param client whose
     * @param measure the code of the measure
     * @param value in the unit; of a withdrawn one its last value
     * @param withdrawn whether it was taken back
     * @param unit the unit, a UCUM code
     * @param side the side
     * @param mode who took it
     * @param tester the person
     * @param instrument how, with its version
     * @param details what belongs to it
     * @param at when it was taken
     */
    record Taken(
            UUID id,
            UUID root,
            int version,
            AccountId client,
            String measure,
            BigDecimal value,
            boolean withdrawn,
            String unit,
            Side side,
            Mode mode,
            AccountId tester,
            String instrument,
            Map<String, String> details,
            Instant at) {

        public Taken {
            details = Map.copyOf(details);
        }
    }
}
