/** Plan templates in versions: personal, of the practice and built in, adapted to a client when they are used. */
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
            "training"
        })
@NullMarked
package app.comeback.templates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
