package app.comeback.assessments.ui;

import app.comeback.care.ui.CareNavigation;
import app.comeback.shared.AccountId;

/** Leads to the client's assessment and tests. */
public final class AssessmentNavigation {

    static final String ASSESSMENT = "assessment";
    static final String TESTS = "assessment/tests";
    static final String ACTIVITIES = "assessment/activities";
    static final String QUESTIONNAIRES = "assessment/questionnaires";
    static final String TAB = "assessment";

    private AssessmentNavigation() {}

    /** The path of the intake and its result. */
    public static String assessment() {
        return ASSESSMENT;
    }

    /** The path of a client's assessment with its locks and letters, for the care team. */
    public static String of(AccountId client) {
        return CareNavigation.client(client, TAB);
    }

    /** The path of the tests that a client takes at home. */
    public static String tests() {
        return TESTS;
    }

    /** The path of one test. */
    public static String test(String key) {
        return TESTS + "/" + key;
    }
}
