package app.comeback.care;

import app.comeback.shared.AccountId;

/**
 * Something in a client's record changed, told in the transaction of the change. Whoever derives anything from the record
 * looks again afterwards; it says nothing about what changed, so that nobody can derive from half of it.
 *
 * @param client whose record
 */
public record ClientChanged(AccountId client) {}
