/** Signatures over exact content revisions, and the badge that is computed from them. */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "drafts", "drafts :: ui", "notifications", "access", "people"})
@NullMarked
package app.comeback.medicalreview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
