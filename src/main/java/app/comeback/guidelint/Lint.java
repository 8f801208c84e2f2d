package app.comeback.guidelint;

import app.comeback.guidecontent.GuideContent;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Finds what keeps a guide from being fit for medical review, and what an editor should look at. It reads the text by
 * rules that know no particular guide (GOV-09, GOV-10, GOV-11, DEV-01).
 */
public final class Lint {

    private static final List<BiConsumer<GuideText, Findings>> CHECKS = List.of(
            StructureChecks::check,
            SafetyChecks::check,
            WordingChecks::check,
            ClaimChecks::check,
            ExerciseChecks::check,
            ReferenceChecks::check,
            OriginChecks::check);

    private Lint() {}

    /** Everything found, errors first. */
    public static List<Finding> check(GuideContent guide) {
        GuideText text = new GuideText(guide);
        Findings findings = new Findings();
        CHECKS.forEach(check -> check.accept(text, findings));
        return findings.sorted();
    }
}
