package app.comeback.guides;

import app.comeback.guidecontent.Materiality;
import app.comeback.shared.AccountId;
import java.time.Instant;

/**
 * A revision in the list of all revisions of a guide.
 *
 * @param no its number, from 1
 * @param hash SHA-256 of its canonical clinical form
 * @param materiality how much it changed against the one before it
 * @param summary what its author says they did; may be empty
 * @param by who saved it
 * @param at when
 */
public record RevisionRow(int no, String hash, Materiality materiality, String summary, AccountId by, Instant at) {}
