/** Plans in immutable versions: proposed from protocol and assessment, confirmed by a person, told to the client. */
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
            "medicalreview",
            "exercises",
            "exercises :: ui",
            "protocols",
            "assessments"
        })
@NullMarked
package app.comeback.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
