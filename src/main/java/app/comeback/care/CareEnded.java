package app.comeback.care;

import app.comeback.shared.AccountId;

/**
 * A practitioner's care of a client may have ended: the practitioner ended it, or the client withdrew a consent, whichever.
 * Told in that transaction, after the relationships were ended. Whoever keeps something that only care carries looks
 * which of it still stands.
 *
 * @param client whose care
 */
public record CareEnded(AccountId client) {}
