/** Brings exercise collections into the library: preview, progress, duplicates, and credits for whoever wrote them. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "people",
            "exercises",
            "exercises :: ui",
            "library",
            "library :: ui",
            "plans",
            "exercisefiles"
        })
@NullMarked
package app.comeback.exerciseimport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
