package app.comeback.access;

import java.time.Instant;
import java.util.UUID;

/**
 * One place where a person is signed in.
 *
 * @param series which one
 * @param device browser and system in words such as {@code Firefox · Linux}; empty when not recognised
 * @param startedAt when the person signed in there
 * @param lastSeen when the person last did something there; exact to a minute
 */
public record SignInSummary(UUID series, String device, Instant startedAt, Instant lastSeen) {}
