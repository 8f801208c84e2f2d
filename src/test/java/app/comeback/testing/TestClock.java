package app.comeback.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The portal's clock in tests: real time until a test sets it, then standing still until it is moved. */
public final class TestClock extends Clock {

    private static final TestClock INSTANCE = new TestClock();

    private volatile @Nullable Instant fixed;

    private TestClock() {}

    /** Stops the clock at this instant. */
    public void set(Instant instant) {
        fixed = instant;
    }

    /** Stops the clock at noon UTC of this day. */
    public void setToNoonOf(LocalDate day) {
        set(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    /** Moves a stopped clock forward; stops a running one first. */
    public void advance(Duration by) {
        set(instant().plus(by));
    }

    /** Lets the clock run with real time again. */
    public void run() {
        fixed = null;
    }

    @Override
    public Instant instant() {
        Instant stopped = fixed;
        return stopped == null ? Clock.systemUTC().instant() : stopped;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Clock() {
            @Override
            public Instant instant() {
                return TestClock.this.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return TestClock.this.withZone(other);
            }
        };
    }

    /** Puts the test clock in the place of the system's. */
    @TestConfiguration
    public static class Configuration {
        @Bean
        @Primary
        TestClock testClock() {
            return INSTANCE;
        }
    }

    static class Reset implements AfterEachCallback {
        @Override
        public void afterEach(ExtensionContext context) {
            INSTANCE.run();
        }
    }
}
