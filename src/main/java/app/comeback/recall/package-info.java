/**
 * Content recall: what a reviewer takes back or changes is traced to every running plan that rests on it, and an item
 * that nobody looked at in time is paused.
 */
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
            "guides",
            "exercises",
            "library",
            "protocols",
            "protocolfiles",
            "plans"
        })
@NullMarked
package app.comeback.recall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
