package app.comeback.demo;

import app.comeback.access.Accounts;
import app.comeback.attention.AttentionRefresh;
import app.comeback.shared.DemoMode;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Loads the demo into an empty embedded database, before the portal calls itself ready. */
@Component
class DemoLoader implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

    private final DemoMode mode;
    private final Accounts accounts;
    private final DemoPeople people;
    private final DemoGuides guides;
    private final DemoRecovery recovery;
    private final DemoMessages messages;
    private final DemoRatings ratings;
    private final DemoCrowd crowd;
    private final DemoAppointments appointments;
    private final AttentionRefresh attention;
    private final TransactionOperations transaction;

    DemoLoader(
            DemoMode mode,
            Accounts accounts,
            DemoPeople people,
            DemoGuides guides,
            DemoRecovery recovery,
            DemoMessages messages,
            DemoRatings ratings,
            DemoCrowd crowd,
            DemoAppointments appointments,
            AttentionRefresh attention,
            TransactionOperations transaction) {
        this.mode = mode;
        this.accounts = accounts;
        this.people = people;
        this.guides = guides;
        this.recovery = recovery;
        this.messages = messages;
        this.ratings = ratings;
        this.crowd = crowd;
        this.appointments = appointments;
        this.attention = attention;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        load();
    }

    /** Loads everything in one transaction, so that a kill leaves either all of it or nothing; false when not empty. */
    boolean load() {
        if (!mode.isOn()) {
            return false;
        }
        long begun = System.nanoTime();
        boolean loaded = Boolean.TRUE.equals(transaction.execute(status -> loadIfEmpty()));
        if (loaded) {
            RunAs.system(attention::everybody);
            log.info("Loaded the demo in {} ms", (System.nanoTime() - begun) / 1_000_000);
        }
        return loaded;
    }

    private boolean loadIfEmpty() {
        if (!isEmpty()) {
            return false;
        }
        Cast cast = people.load();
        guides.load(cast);
        recovery.load(cast);
        messages.load(cast);
        appointments.load(cast);
        ratings.load(cast);
        crowd.load(cast);
        return true;
    }

    private boolean isEmpty() {
        boolean[] empty = {false};
        RunAs.system(() -> empty[0] = Arrays.stream(Role.values())
                .allMatch(role -> accounts.withRole(role).isEmpty()));
        return empty[0];
    }
}
