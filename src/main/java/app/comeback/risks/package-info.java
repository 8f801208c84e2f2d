/** The yearly record of what could go wrong with reviews and responses, and what is done against it. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "drafts", "drafts :: ui"})
@NullMarked
package app.comeback.risks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
