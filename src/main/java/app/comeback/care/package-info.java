/** Consents that clients give and withdraw, and the care relationships that rest on them. */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "drafts", "drafts :: ui", "notifications", "access", "people"})
@NullMarked
package app.comeback.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
