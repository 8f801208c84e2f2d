/** People and content for trying the portal out, loaded into an empty embedded database only. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "drafts",
            "notifications",
            "access",
            "people",
            "medicalreview",
            "guidecontent",
            "guideimport",
            "guides",
            "care",
            "exercises",
            "protocols",
            "protocolfiles",
            "assessments",
            "plans",
            "training",
            "progression",
            "attention",
            "messages",
            "appointments",
            "moderation",
            "reviews",
            "responses",
            "stories"
        })
@NullMarked
package app.comeback.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
