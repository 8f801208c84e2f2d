package app.comeback.care;

import app.comeback.shared.AccountId;
import java.time.Instant;

/**
 * A client as the practitioner's list shows them.
 *
 * @param client who
 * @param name the name shown
 * @param role what the practitioner may decide for this client today
 * @param since when the client shared their record
 */
public record ClientInCare(AccountId client, String name, CareRole role, Instant since) {}
