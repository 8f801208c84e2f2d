/** The exercise library: what to do and how, for whom it is not, and the pictures that show it. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "access", "people", "care", "care :: ui"})
@NullMarked
package app.comeback.exercises;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
