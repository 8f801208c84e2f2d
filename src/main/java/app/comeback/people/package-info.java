/** Practitioners and the credentials that say what they may decide. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "drafts", "drafts :: ui", "notifications", "access"})
@NullMarked
package app.comeback.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
