/** Star reviews and responses: who may write, how moderators decide without seeing the stars, what the numbers say. */
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
            "moderation",
            "moderation :: ui",
            "stories :: ui",
            "protocols",
            "plans",
            "training",
            "training :: ui"
        })
@NullMarked
package app.comeback.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
