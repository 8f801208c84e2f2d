package app.comeback.care.ui;

import app.comeback.shared.AccountId;
import java.util.Optional;
import java.util.UUID;

/** Leads to the screens about clients and consents, and reads their addresses. */
public final class CareNavigation {

    /** The first part of the address of every screen about clients. */
    public static final String CLIENTS = "clients";

    static final String CONSENTS = "consents";

    private CareNavigation() {}

    /** The path of the practitioner's list. */
    public static String clients() {
        return CLIENTS;
    }

    /** The path of the client's consents. */
    public static String consents() {
        return CONSENTS;
    }

    /** The path of one of a client's screens. */
    public static String client(AccountId client, String suffix) {
        return CLIENTS + "/" + client + (suffix.isEmpty() ? "" : "/" + suffix);
    }

    /** The client that a route parameter names; nothing for any other text. */
    public static Optional<AccountId> clientId(String text) {
        try {
            return Optional.of(new AccountId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
