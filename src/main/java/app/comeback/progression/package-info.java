/** Gates, phase decisions and dose proposals: evidence from the rules, decided by a person, kept for ever. */
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
            "exercises",
            "exercises :: ui",
            "protocols",
            "assessments",
            "assessments :: ui",
            "plans",
            "training"
        })
@NullMarked
package app.comeback.progression;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
