/** Versioned, signed rule sets: phases, criteria, pain profiles, red flags, and the pure functions that apply them. */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "notifications", "access", "people", "medicalreview", "exercises"})
@NullMarked
package app.comeback.protocols;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
