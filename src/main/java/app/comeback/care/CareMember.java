package app.comeback.care;

import app.comeback.shared.AccountId;
import java.time.Instant;

/**
 * A practitioner who takes care of a client with the client's consent.
 *
 * @param practitioner who
 * @param name the name shown
 * @param role what the practitioner's credentials allow today
 * @param since when the client shared their record
 */
public record CareMember(AccountId practitioner, String name, CareRole role, Instant since) {}
