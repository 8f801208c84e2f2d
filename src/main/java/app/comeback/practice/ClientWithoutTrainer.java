package app.comeback.practice;

import app.comeback.shared.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A client who agreed to care and whose record nobody may open today.
 *
 * @param client who
 * @param name the name shown
 * @param gap why
 * @param since from when; null where the records do not say
 */
public record ClientWithoutTrainer(
        AccountId client,
        String name,
        CareGap gap,
        @Nullable Instant since) {}
