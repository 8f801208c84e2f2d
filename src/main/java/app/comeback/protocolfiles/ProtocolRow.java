package app.comeback.protocolfiles;

import app.comeback.medicalreview.Badge;
import app.comeback.protocols.ProtocolRef;
import java.time.Instant;

/**
 * A version of a rule set in the list.
 *
 * @param ref code and version
 * @param title what a person calls it
 * @param origin the file it came from
 * @param loaded whether that file was there at the last start; otherwise only plans that run keep it
 * @param loadedAt when it was loaded first
 * @param badge who signed it and until when
 * @param waiting whether it waits for a reviewer; told in the list only
 */
public record ProtocolRow(
        ProtocolRef ref, String title, String origin, boolean loaded, Instant loadedAt, Badge badge, boolean waiting) {}
