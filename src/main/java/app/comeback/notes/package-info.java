/** What the care team notes about a client, for the care team alone: every version kept, nothing removed silently. */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "drafts", "drafts :: ui", "access", "people", "care", "care :: ui"})
@NullMarked
package app.comeback.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
