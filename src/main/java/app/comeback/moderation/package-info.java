/**
 * What all moderation has in common: the closed reasons, the way of one text from its author to its readers, reports by
 * anybody, and one queue over everything that waits. Modules with texts of their own answer as a
 * {@link app.comeback.moderation.ModerationSource}.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "drafts", "drafts :: ui", "notifications", "access", "people", "care"
        })
@NullMarked
package app.comeback.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
