package app.comeback.attention;

import app.comeback.shared.AccountId;
import java.util.List;

/**
 * A further origin of causes, beside what this module finds by itself: a module that knows of something else that waits,
 * such as unread messages, contributes a bean. It publishes {@link app.comeback.care.ClientChanged} when its answer
 * changes; besides that it is asked again every few minutes.
 */
public interface AttentionSource {

    /** The causes that stand now for this client; called in the client's own name. */
    List<Cause> causes(AccountId client);
}
