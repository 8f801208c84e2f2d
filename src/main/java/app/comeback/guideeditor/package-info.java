/** The screen on which a guide is written; all its rules are those of the modules below. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "drafts",
            "drafts :: ui",
            "medicalreview",
            "markdown",
            "guidecontent",
            "guidelint",
            "guides",
            "guides :: ui"
        })
@NullMarked
package app.comeback.guideeditor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
