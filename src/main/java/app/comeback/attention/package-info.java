/** Who needs a practitioner today, and why: causes found in the clients' records, kept until they are gone or answered. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "people",
            "people :: ui",
            "care",
            "care :: ui",
            "exercises",
            "protocols",
            "assessments",
            "assessments :: ui",
            "plans",
            "plans :: ui",
            "training",
            "training :: ui",
            "progression",
            "progression :: ui"
        })
@NullMarked
package app.comeback.attention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
