package app.comeback.appointments;

import app.comeback.appointments.AppointmentRows.NewStep;
import app.comeback.care.CareEnded;
import app.comeback.shared.Jobs;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the portal does by itself: it reminds, and it calls off what no care carries any more. */
@Component
class AppointmentJobs {

    private static final Duration BEFORE = Duration.ofHours(24);
    private static final String ENDED = "The care has ended.";

    private final AppointmentRows rows;
    private final Bookings bookings;
    private final AppointmentMails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AppointmentJobs(
            AppointmentRows rows,
            Bookings bookings,
            AppointmentMails mails,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.bookings = bookings;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** In the transaction in which the care ends, so that nobody waits for somebody who is not coming. */
    @EventListener
    void ended(CareEnded ended) {
        rows.withoutCare(ended.client(), clock.instant())
                .forEach(one -> bookings.step(
                        one,
                        step -> new NewStep(
                                step.id(), "CANCELLED", AppointmentState.CANCELLED, step.time(), null, ENDED, false),
                        UUID.randomUUID()));
    }

    /** Each in a transaction of its own; the row of the reminder lets only one node write it. */
    void remind() {
        Instant now = clock.instant();
        rows.unreminded(now, now.plus(BEFORE))
                .forEach(one -> transaction.executeWithoutResult(status -> {
                    if (rows.addReminder(one, now)) {
                        mails.reminder(one);
                    }
                }));
    }

    /** Every few minutes. */
    @Configuration
    static class Schedule {

        @Bean
        RecurringTask<Void> remindOfAppointments(AppointmentJobs jobs) {
            return Jobs.every("appointment-reminders", Duration.ofMinutes(5), jobs::remind);
        }
    }
}
