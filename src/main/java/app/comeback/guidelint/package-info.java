/** Finds what keeps a guide's text from being fit for medical review; one class of checks per kind of fault. */
@ApplicationModule(allowedDependencies = {"shared", "people", "markdown", "guidecontent"})
@NullMarked
package app.comeback.guidelint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
