/** Intake, warning signs and locks, presentation class, measurements and outcome scores. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "drafts",
            "drafts :: ui",
            "notifications",
            "access",
            "people",
            "care",
            "care :: ui",
            "safeguarding",
            "safeguarding :: ui",
            "exercises",
            "exercises :: ui",
            "protocols"
        })
@NullMarked
package app.comeback.assessments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
