package app.comeback.training;

import app.comeback.shared.Pain;
import java.time.Instant;

/**
 * How the next morning was.
 *
 * @param pain at rest
 * @param at when it was answered
 */
public record CheckInAnswer(Pain pain, Instant at) {}
