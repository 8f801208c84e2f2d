/** Guides: immutable revisions, import, lint, and the way to publication. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "drafts",
            "drafts :: ui",
            "notifications",
            "access",
            "people",
            "medicalreview"
        })
@NullMarked
package app.comeback.guides;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
