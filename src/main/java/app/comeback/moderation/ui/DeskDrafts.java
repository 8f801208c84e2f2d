package app.comeback.moderation.ui;

import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.Autosave;
import app.comeback.moderation.ItemRef;
import java.util.function.Supplier;

/** What moderators have typed about a text and not yet sent. */
record DeskDrafts(Drafts drafts) {

    private static final String DECISION = "moderation-decision";
    private static final String ANSWER = "moderation-answer";

    /** For a decision, with the form's own JSON. */
    Autosave decision(ItemRef item, Supplier<String> content) {
        return new Autosave(drafts, DECISION, item.toString(), content);
    }

    /** For the answer to an appeal. */
    Autosave answer(ItemRef item) {
        return new Autosave(drafts, ANSWER, item.toString());
    }
}
