package app.comeback.guidelint;

import static app.comeback.guidelint.Grade.ERROR;
import static app.comeback.guidelint.Grade.WARNING;

import java.util.Locale;

/** What the lint looks for, each with its usual grade and the sentence that says what is wrong and what to do. */
public enum LintRule {
    TITLE_MISSING(ERROR),
    SUMMARY_MISSING(WARNING),
    EMPTY_SECTION(ERROR),
    EMPTY_HEADING(ERROR),
    EMPTY_BOX(ERROR),
    DUPLICATE_ID(ERROR),
    LONG_SECTION(WARNING),
    OTHER_CONDITION(ERROR),
    CLAIM_WITHOUT_REFERENCE(ERROR),
    KEY_EXERCISE_IN_NO_PHASE(ERROR),
    EXERCISE_WITHOUT_DOSE(WARNING),
    LATE_ISOMETRICS(WARNING),
    WRONG_TARGET_MUSCLE(WARNING),
    NO_RED_FLAGS(ERROR),
    RED_FLAGS_WITHOUT_STOP_RULE(ERROR),
    NO_SEEK_CARE(ERROR),
    NO_DISCLAIMER(ERROR),
    ABSOLUTE_PROMISE(WARNING),
    DEVICE_WORDING(WARNING),
    REFERENCE_WITHOUT_LINK(ERROR),
    REFERENCE_WITHOUT_YEAR(ERROR),
    REFERENCE_WITHOUT_ACCESS_DATE(WARNING),
    REFERENCE_TO_BARE_HOST(ERROR),
    REFERENCE_MALFORMED(ERROR),
    REFERENCE_TWICE(ERROR),
    REFERENCE_UNKNOWN(ERROR),
    REFERENCE_NEVER_CITED(WARNING),
    REVIEWER_NOT_CLINICAL(ERROR),
    REVIEW_COUNTS_DIFFER(WARNING),
    RESPONSES_MISCOUNTED(WARNING),
    RESPONSES_FOREIGN(WARNING),
    STORY_WITHOUT_CONSENT(WARNING);

    private final Grade grade;

    LintRule(Grade grade) {
        this.grade = grade;
    }

    /** The usual grade; a finding may weigh more or less. */
    public Grade grade() {
        return grade;
    }

    /** The translation key of the sentence. */
    public String key() {
        return "guidelint." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
