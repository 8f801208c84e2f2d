/** Markdown as this portal reads and shows it: safe HTML, plain words, paragraphs with the sources they cite. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.comeback.markdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
