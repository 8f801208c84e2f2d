package app.comeback.protocols;

import org.jspecify.annotations.Nullable;

/**
 * A publication that rules of a rule set cite.
 *
 * @param id for example {@code askling-2013}
 * @param citation authors, title and journal
 * @param doi its digital object identifier, if any
 * @param url where else it was read, if anywhere
 */
public record Reference(
        String id,
        String citation,
        @Nullable String doi,
        @Nullable String url) {}
