package app.comeback.training;

import app.comeback.training.Days.Notice;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the session player asks and tells, for the client who is signed in. */
public interface ToGo {

    /** The most entries that are sent at once. */
    int MOST_ENTRIES = 500;

    /**
     * Today and the next seven days, with everything that is needed to train without a network.
     *
     * @param zone the zone that the browser told; null when it told none
     */
    Days days(@Nullable String zone, Locale locale);

    /**
     * Stores what was done and answered. Each entry stands by itself: one that is refused takes no other with it, and one
     * that is there already changes nothing.
     *
     * @param client whose entries these are, as the player was told
     * @param entries at most {@value #MOST_ENTRIES}, as they were sent
     * @throws app.comeback.shared.Refused when all of them are refused as a whole: somebody else is signed in, the
     *     consent to care is missing, or more came on one day than anybody trains
     */
    Receipt store(UUID client, List<JsonNode> entries, Locale locale);

    /**
     * What became of a batch.
     *
     * @param results one for each entry, in the order of the batch
     * @param planVersion the version in force; null without a plan
     * @param notice the lock that is open, or null
     */
    record Receipt(
            List<Result> results,
            @Nullable Integer planVersion,
            @Nullable Notice notice) {

        public Receipt {
            results = List.copyOf(results);
        }
    }

    /**
     * What became of an entry.
     *
     * @param id as it was sent; null when it was no text
     * @param result the outcome
     * @param message why it is refused; else null
     */
    record Result(
            @Nullable String id, Outcome result, @Nullable String message) {}

    /** What can become of an entry. */
    enum Outcome {
        STORED,
        ALREADY_THERE,
        REFUSED
    }
}
