package app.comeback.access;

import app.comeback.shared.Jobs;
import app.comeback.shared.PortalProperties;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Removes what signing in leaves behind once nobody needs it: attempts and expired links after a day, sign-ins that are
 * over after 90 days (until then a person or an admin may ask who was where), browsers 180 days and
 * networks 30 days after their last use.
 * A last-seen day older than that is gone with its sign-in.
 */
@Service
@PreAuthorize("hasRole('SYSTEM')")
class AccessCleanUp {

    static final Duration ATTEMPTS_KEPT = Duration.ofDays(1);
    static final Duration LINKS_KEPT = Duration.ofDays(1);
    static final Duration SIGN_INS_KEPT = Duration.ofDays(90);

    private static final Logger log = LoggerFactory.getLogger(AccessCleanUp.class);

    private final AttemptLimit attempts;
    private final AccountLinks links;
    private final SignInSessions sessions;
    private final KnownDevices devices;
    private final SignInNetworks networks;
    private final Clock clock;

    AccessCleanUp(
            AttemptLimit attempts,
            AccountLinks links,
            SignInSessions sessions,
            KnownDevices devices,
            SignInNetworks networks,
            Clock clock) {
        this.attempts = attempts;
        this.links = links;
        this.sessions = sessions;
        this.devices = devices;
        this.networks = networks;
        this.clock = clock;
    }

    /** Does it for now; doing it twice changes nothing. */
    void run() {
        Instant now = clock.instant();
        log.info(
                "Removed {} attempts, {} links, {} sign-ins, {} browsers, {} networks",
                attempts.removeMadeBefore(now.minus(ATTEMPTS_KEPT)),
                links.removeExpiredBefore(now.minus(LINKS_KEPT)),
                sessions.removeOverSince(now.minus(SIGN_INS_KEPT)),
                devices.forgetUnusedSince(now.minus(KnownDevices.KEPT)),
                networks.forgetUnusedSince(now.minus(SignInNetworks.KEPT)));
    }

    /** When the portal does this. */
    @Configuration
    static class Turn {

        private static final LocalTime AT = LocalTime.of(3, 40);

        @Bean
        RecurringTask<Void> accessCleanUpTurn(AccessCleanUp cleanUp, PortalProperties portal) {
            return Jobs.daily("access-clean-up", AT, portal.zone(), cleanUp::run);
        }
    }
}
