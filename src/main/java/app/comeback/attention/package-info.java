/**
 * Who needs a practitioner today, and why: causes found in the clients' records, kept until they are gone or answered.
 *
 * <p>More files than a package should have, because each group of policies is a file of its own, and none of them is for
 * other modules.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "people",
            "people :: ui",
            "care",
            "care :: ui",
            "safeguarding",
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
