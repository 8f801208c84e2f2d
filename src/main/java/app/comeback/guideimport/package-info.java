/** Makes a guide's content out of a plain text, Markdown or HTML file; only {@code GuideImport} is for others. */
@ApplicationModule(allowedDependencies = {"shared", "markdown", "guidecontent"})
@NullMarked
package app.comeback.guideimport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
