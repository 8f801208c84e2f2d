package app.comeback.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something to become true, asking again and again until a deadline. */
public final class Eventually {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Eventually() {}

    /**
     * Returns as soon as the condition holds.
     *
     * @param what the condition in words, for the failure
     * @throws AssertionError when it does not hold by the deadline
     */
    public static void holds(String what, Duration patience, BooleanSupplier condition) {
        holds(() -> what, patience, condition);
    }

    /** The same with words that are looked up only when the deadline has passed. */
    public static void holds(Supplier<String> what, Duration patience, BooleanSupplier condition) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not within " + patience.toSeconds() + " s: " + what.get());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Whether the condition holds by then; returns as soon as it does. */
    public static boolean within(Duration patience, BooleanSupplier condition) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }
}
