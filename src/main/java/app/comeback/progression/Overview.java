package app.comeback.progression;

import app.comeback.assessments.AssessmentDesk.Confirmed;
import app.comeback.assessments.SafetyLocks;
import app.comeback.exercises.StoredRestriction;
import app.comeback.shared.AccountId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client at a glance, for whoever takes care of them. */
public interface Overview {

    /**
     * What waits and where the client stands. The page that shows it has audited the look.
     *
     * @throws app.comeback.shared.Refused when the client is not in the practitioner's care
     */
    Page open(AccountId client);

    /**
     * The page.
     *
     * @param locks the open locks, the gravest first
     * @param answersWait whether answers were handed in that no clinician has confirmed anything on yet
     * @param confirmed what is the matter; null before a clinician confirmed it
     * @param restrictions those in force, oldest first
     * @param doses proposals and what was answered
     * @param report the progress; null without a running plan
     */
    record Page(
            List<SafetyLocks.Lock> locks,
            boolean answersWait,
            @Nullable Confirmed confirmed,
            List<StoredRestriction> restrictions,
            List<DoseDesk.Line> doses,
            @Nullable ProgressReport report) {

        public Page {
            locks = List.copyOf(locks);
            restrictions = List.copyOf(restrictions);
            doses = List.copyOf(doses);
        }
    }
}
