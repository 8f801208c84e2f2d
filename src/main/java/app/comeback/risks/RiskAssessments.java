package app.comeback.risks;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The yearly record of what could go wrong with reviews (REV-21). The same act again changes nothing. */
public interface RiskAssessments {

    /** All of them, newest first. */
    List<RiskAssessment> all();

    /**
     * Records an assessment of now; it can never be changed.
     *
     * @throws app.comeback.shared.Refused when a risk was not looked at, or a text is missing or too long
     */
    void record(UUID id, String summary, Map<Risk, RiskAssessment.Finding> findings);

    /** When the last one was made, for everybody to see; nothing before the first. */
    Optional<Instant> lastAt();
}
