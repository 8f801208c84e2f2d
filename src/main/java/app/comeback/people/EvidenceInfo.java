package app.comeback.people;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known of a file without opening it.
 *
 * @param id what {@link Evidence#open} wants
 * @param kind {@code PDF}, {@code JPEG} or {@code PNG}
 * @param bytes its size
 * @param sha256 64 lower-case hex digits
 * @param uploadedAt when it was handed in
 * @param uploadedBy the name of who handed it in
 */
public record EvidenceInfo(UUID id, String kind, int bytes, String sha256, Instant uploadedAt, String uploadedBy) {}
