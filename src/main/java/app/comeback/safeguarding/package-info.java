/** Words of a client that a clinician should read soon: found, told, and read by a named person (RF-17). */
@ApplicationModule(allowedDependencies = {"shared", "audit", "notifications", "access", "people", "care", "care :: ui"})
@NullMarked
package app.comeback.safeguarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
