/** The exercise library: what each exercise is for, how it is done, drawn, dosed and restricted. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "access", "people", "care"})
@NullMarked
package app.comeback.exercises;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
