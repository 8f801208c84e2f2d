package app.comeback.care;

import app.comeback.shared.AccountId;

/**
 * A practitioner's care of a client has ended, or the client's consent to all care; told in the transaction of the end,
 * after the relationships were ended. Whoever keeps something that only care carries looks which of it still stands.
 *
 * @param client whose care
 */
public record CareEnded(AccountId client) {}
