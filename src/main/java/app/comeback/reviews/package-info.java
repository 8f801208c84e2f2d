/** Star reviews and responses: who may write, how moderators decide without seeing the stars, what the numbers say. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "notifications",
            "access",
            "people",
            "care",
            "moderation",
            "protocols",
            "plans",
            "training"
        })
@NullMarked
package app.comeback.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
