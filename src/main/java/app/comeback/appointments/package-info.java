/**
 * Appointments of clients with the practitioners who take care of them: availability, bookings, calendar.
 *
 * <p>More files than a package should have: the arithmetic of free times, what clients do and what practitioners do are
 * apart, and none of the rules is for other modules.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "notifications",
            "access",
            "care",
            "care :: ui",
            "training",
            "training :: ui",
            "attention"
        })
@NullMarked
package app.comeback.appointments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
