package app.comeback.attention.ui;

import app.comeback.assessments.ui.AssessmentNavigation;
import app.comeback.attention.AttentionKind;
import app.comeback.attention.Today.Item;
import app.comeback.care.ui.CareNavigation;
import app.comeback.people.ui.PeopleNavigation;
import app.comeback.plans.ui.PlansNavigation;
import app.comeback.progression.ui.ProgressionNavigation;
import app.comeback.shared.AccountId;
import app.comeback.training.ui.TrainingNavigation;
import java.util.Map;

/**
 * The one thing that answers a line.
 *
 * @param path where it leads
 * @param key the translation key of its word
 */
record LineAction(String path, String key) {

    /** What this practitioner can do: whoever may not act on it opens the record, to read and to call somebody who may. */
    static LineAction of(Item line) {
        AccountId client = line.client();
        String own = line.cause().path();
        if (client == null) {
            return named(line, own == null ? PeopleNavigation.profile() : own);
        }
        if (!line.mayAct()) {
            return new LineAction(CareNavigation.client(client, ""), "attention.do.open");
        }
        return named(line, own == null ? path(line, client) : own);
    }

    private static LineAction named(Item line, String path) {
        return new LineAction(path, "attention.do." + word(line));
    }

    private static String word(Item line) {
        Map<String, String> figures = line.cause().figures();
        if (figures.containsKey("exercises")) {
            return "PAIN_OVER_LIMIT";
        }
        boolean isRead = line.cause().kind() == AttentionKind.UNREAD_MESSAGE && figures.containsKey("hours");
        return isRead ? "ANSWER" : line.cause().kind().name();
    }

    private static String path(Item line, AccountId client) {
        return switch (line.cause().kind()) {
            case SUDDEN_PAIN ->
                line.cause().figures().containsKey("exercises")
                        ? ProgressionNavigation.doses(client)
                        : AssessmentNavigation.of(client);
            case RED_FLAG, NEW_ASSESSMENT, LETTER_WAITS, CLEARANCE_ENDED -> AssessmentNavigation.of(client);
            case PAIN_OVER_LIMIT, MORNING_RISE, DOSE_WAITS -> ProgressionNavigation.doses(client);
            case NO_PROGRESS, GATE_MET, STUCK -> ProgressionNavigation.gate(client);
            case MISSED_SESSIONS, SILENT -> TrainingNavigation.of(client);
            case PLAN_WAITS -> PlansNavigation.of(client);
            case WORDS_TO_READ, UNREAD_MESSAGE, APPOINTMENT_OPEN, CREDENTIAL_ENDS -> CareNavigation.client(client, "");
        };
    }
}
