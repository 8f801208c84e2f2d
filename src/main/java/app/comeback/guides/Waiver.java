package app.comeback.guides;

import app.comeback.shared.AccountId;
import java.time.Instant;

/**
 * A finding that a named person lets stand, with the reason.
 *
 * @param fingerprint which finding
 * @param reason why it may stand
 * @param by who says so
 * @param at when
 */
public record Waiver(String fingerprint, String reason, AccountId by, Instant at) {}
