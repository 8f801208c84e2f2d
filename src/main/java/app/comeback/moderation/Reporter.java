package app.comeback.moderation;

import app.comeback.access.EmailAddress;
import app.comeback.access.NetworkPrefix;
import app.comeback.shared.AccountId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who reports: an account, else whoever reads mail at an address, else whoever is in a network.
 *
 * @param account the account; null without one
 * @param email the address without an account; null for none
 * @param network the network address
 */
record Reporter(@Nullable AccountId account, @Nullable EmailAddress email, String network) {

    /** The name under which only one report about a text is open. */
    String key() {
        if (account != null) {
            return "account:" + account;
        }
        return email != null ? "email:" + email.key() : networkKey();
    }

    /** What counts against the limit per hour: a person's network does not, once their account does. */
    List<String> counted() {
        List<String> keys = new ArrayList<>();
        keys.add(account == null ? networkKey() : key());
        if (account == null && email != null) {
            keys.add(key());
        }
        return keys;
    }

    private String networkKey() {
        return "network:" + NetworkPrefix.of(network);
    }
}
