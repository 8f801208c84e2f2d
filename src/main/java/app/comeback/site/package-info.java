/** The public pages: plain HTML that states only what its evidence carries. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "people",
            "medicalreview",
            "markdown",
            "guidecontent",
            "guides",
            "moderation",
            "responses",
            "exercisefiles",
            "exerciseimport",
            "moderation",
            "reviews",
            "risks",
            "stories"
        })
@NullMarked
package app.comeback.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
