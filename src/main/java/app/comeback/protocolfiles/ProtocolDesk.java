package app.comeback.protocolfiles;

import app.comeback.exercises.ExerciseId;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.ProtocolRef;
import java.util.List;
import java.util.Map;

/** What staff do with rule sets: read them, and send them to medical review. */
public interface ProtocolDesk {

    /** Every version, by code, the newest first. */
    List<ProtocolRow> list();

    /** The files that were left out at the last start. */
    List<RefusedFile> refused();

    /**
     * One version with all its rules.
     *
     * @throws app.comeback.shared.Refused when there is no such version
     */
    Page open(ProtocolRef ref);

    /**
     * Puts a version into the reviewers' queue; asking twice does it once.
     *
     * @throws app.comeback.shared.Refused when there is no such version, or its file is gone
     */
    void sendToReview(ProtocolRef ref);

    /**
     * One version.
     *
     * @param row as in the list
     * @param protocol its rules
     * @param exercises the names of the exercises in its menu
     */
    record Page(ProtocolRow row, Protocol protocol, Map<ExerciseId, String> exercises) {

        public Page {
            exercises = Map.copyOf(exercises);
        }
    }
}
