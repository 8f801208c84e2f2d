/** Builds plans on a board of weeks and days: edits that can be undone, a draft that survives, and publishing. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "drafts",
            "drafts :: ui",
            "access",
            "people",
            "care",
            "care :: ui",
            "exercises",
            "exercises :: ui",
            "library",
            "protocols",
            "assessments",
            "plans",
            "plans :: ui",
            "templates",
            "training"
        })
@NullMarked
package app.comeback.planbuilder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
