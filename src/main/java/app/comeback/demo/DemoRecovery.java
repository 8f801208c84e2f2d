package app.comeback.demo;

import static app.comeback.demo.DemoPerson.CLIENT_ONE;
import static app.comeback.demo.DemoPerson.CLIENT_TWO;
import static app.comeback.demo.DemoPerson.COACH;
import static app.comeback.demo.DemoPerson.DOCTOR;
import static app.comeback.demo.DemoPerson.PHYSIO;
import static app.comeback.demo.DemoPerson.WRITER;

import app.comeback.protocolfiles.ProtocolDesk;
import app.comeback.protocolfiles.ProtocolRow;
import java.util.Iterator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Two recoveries. One client has trained for three weeks and was let into the second phase today; the other one waits for
 * somebody to say what the matter is. Decisions and plans are of the day on which the demo is loaded, because nobody can
 * decide in the past.
 */
@Component
class DemoRecovery {

    private final ProtocolDesk protocols;
    private final DemoReviews reviews;
    private final DemoAssessments assessments;
    private final DemoMeasurements measurements;
    private final DemoPlan plan;
    private final DemoTraining training;
    private final DemoPast past;

    DemoRecovery(
            ProtocolDesk protocols,
            DemoReviews reviews,
            DemoAssessments assessments,
            DemoMeasurements measurements,
            DemoPlan plan,
            DemoTraining training,
            DemoPast past) {
        this.protocols = protocols;
        this.reviews = reviews;
        this.assessments = assessments;
        this.measurements = measurements;
        this.plan = plan;
        this.training = training;
        this.past = past;
    }

    void load(Cast cast) {
        signRuleSets(cast);
        assessments.consent(cast, CLIENT_ONE, List.of(PHYSIO, COACH));
        assessments.answer(cast, CLIENT_ONE, DemoAnswers.STRAIN);
        assessments.confirm(cast, CLIENT_ONE);
        measurements.record(cast);
        plan.begin(cast);
        past.settleDecision();
        training.record(cast);
        plan.advance(cast);
        assessments.consent(cast, CLIENT_TWO, List.of(PHYSIO));
        assessments.answer(cast, CLIENT_TWO, DemoAnswers.TENDON);
    }

    /** Each by another health profession. */
    private void signRuleSets(Cast cast) {
        Iterator<DemoPerson> reviewers = List.of(PHYSIO, DOCTOR).iterator();
        for (ProtocolRow row : cast.as(WRITER, protocols::list)) {
            cast.does(WRITER, () -> protocols.sendToReview(row.ref()));
            reviews.sign(cast, reviewers.hasNext() ? reviewers.next() : DOCTOR);
        }
    }
}
