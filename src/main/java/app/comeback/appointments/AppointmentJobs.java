package app.comeback.appointments;

import app.comeback.appointments.AppointmentRows.NewStep;
import app.comeback.care.CareEnded;
import app.comeback.shared.Jobs;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the portal does by itself: it reminds, and calls off what is ahead when a relationship or a consent ends. */
@Component
class AppointmentJobs {

    private static final Logger LOG = LoggerFactory.getLogger(AppointmentJobs.class);
    private static final Duration BEFORE = Duration.ofHours(24);

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
        rows.lock(ended.client());
        rows.withoutCare(ended.client(), clock.instant())
                .forEach(one -> bookings.step(
                        one,
                        step -> new NewStep(
                                step.id(), "CANCELLED", AppointmentState.CANCELLED, step.time(), null, "", false),
                        UUID.randomUUID()));
    }

    /** Each in a transaction of its own; the row of the reminder lets only one node write it. */
    void remind() {
        Instant now = clock.instant();
        rows.unreminded(now, now.plus(BEFORE)).forEach(one -> remind(one, now));
    }

    private void remind(Appointment one, Instant now) {
        try {
            transaction.executeWithoutResult(status -> {
                if (rows.addReminder(one, now)) {
                    mails.reminder(one);
                }
            });
        } catch (RuntimeException e) {
            LOG.error("Nobody could be reminded of the appointment {}", one.id(), e);
        }
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
