/** All exercises that can be found, the portal's and the practice's own, with search, annotation and sources. */
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
            "media",
            "exercises :: ui"
        })
@NullMarked
package app.comeback.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
