/** The append-only record of who did or saw what, and when. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package app.comeback.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
