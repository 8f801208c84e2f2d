package app.comeback.notes.ui;

import app.comeback.care.ui.CareNavigation;
import app.comeback.shared.AccountId;

/** Leads to the screens about notes. */
public final class NotesNavigation {

    static final String NOTES = "notes";

    private NotesNavigation() {}

    /** The path of the notes about a client. */
    public static String of(AccountId client) {
        return CareNavigation.client(client, NOTES);
    }
}
