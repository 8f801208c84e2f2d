package app.comeback.moderation.ui;

import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.ModeratedText.State;
import app.comeback.moderation.StatementOfReasons;
import app.comeback.shared.ui.Facts;
import app.comeback.shared.ui.Times;

/** Every part of a statement of reasons, for the author of a text (REV-05). */
public class StatementFacts extends Facts {

    /** Shows the statement about these words. */
    public StatementFacts(ModeratedText words, StatementOfReasons statement) {
        boolean wasPublic = words.state() == State.REMOVED || words.state() == State.CONTESTED;
        String measure = wasPublic ? "moderation.statement.taken-down" : "moderation.measure." + statement.measure();
        String source = statement.isNoticed() ? "moderation.source.notice" : "moderation.source.own";
        with("moderation.statement.measure", getTranslation(measure));
        with("moderation.statement.reason", getTranslation("moderation.reason." + statement.reason()));
        with("moderation.statement.clause", getTranslation("moderation.clause." + statement.reason()));
        with("moderation.statement.facts", statement.facts());
        with("moderation.statement.source", getTranslation(source));
        with("moderation.statement.who", getTranslation("moderation.statement.person"));
        with("moderation.statement.from", Times.date(statement.since()));
        with("moderation.statement.until", Times.date(statement.appealUntil()));
    }
}
