/**
 * Guides: immutable revisions, findings that people let stand, and the way to publication and away from it.
 *
 * <p>More files than a package should have, because it is one aggregate: the guide, its revisions and its events change
 * in one transaction under one lock, and the five services around it read and write them through repositories that no
 * other module may touch. Cut in two, they would all have to be public.
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
            "medicalreview",
            "guidecontent",
            "guideimport",
            "guidelint"
        })
@NullMarked
package app.comeback.guides;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
