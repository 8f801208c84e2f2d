/** What others say in public: readers under guides, and trainers under reviews of them. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "notifications",
            "access",
            "people",
            "care",
            "moderation",
            "moderation :: ui",
            "reviews",
            "guides",
            "drafts",
            "drafts :: ui"
        })
@NullMarked
package app.comeback.responses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
