package app.comeback.practice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a client wrote and what became of it; messages in a row are one question.
 *
 * @param asked when the first message without an answer was sent
 * @param answered when somebody of the team first answered; null before
 * @param settled whether somebody of the team said that it needs no answer
 * @param here whether the account works and the consent to care stands
 */
record Question(Instant asked, @Nullable Instant answered, boolean settled, boolean here) {}
