/** Stories of clients who finished a programme: with their consent, beside the figures of everybody who began it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "care",
            "care :: ui",
            "protocols",
            "moderation",
            "moderation :: ui",
            "drafts",
            "drafts :: ui"
        })
@NullMarked
package app.comeback.stories;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
