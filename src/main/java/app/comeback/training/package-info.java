/** Training sessions as they were done, live or to go: logs, pain answers, check-ins, adherence. */
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
            "exercises",
            "exercises :: ui",
            "protocols",
            "assessments",
            "assessments :: ui",
            "plans"
        })
@NullMarked
package app.comeback.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
