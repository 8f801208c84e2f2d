/** Reads the exercise collections of others into one form, with licence and author, and names what is wrong in them. */
@ApplicationModule(allowedDependencies = {"shared", "exercises"})
@NullMarked
package app.comeback.exercisefiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
