package app.comeback.messages.ui;

import app.comeback.shared.AccountId;

/** Leads to the screens of conversations. */
public final class MessagesNavigation {

    static final String MESSAGES = "messages";
    static final String BEFORE = "before";

    private MessagesNavigation() {}

    /** The path of the client's own conversation, and of a practitioner's list. */
    public static String messages() {
        return MESSAGES;
    }

    /** The path of the conversation with a client, for the care team. */
    public static String with(AccountId client) {
        return MESSAGES + "/" + client;
    }

    /** The path of what stands before a message. */
    static String before(String path, int number) {
        return path + "?" + BEFORE + "=" + number;
    }
}
