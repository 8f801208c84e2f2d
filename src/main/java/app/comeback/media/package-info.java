/** Pictures and films that practitioners upload: checked by content, cleaned, kept by their hash, served to few. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package app.comeback.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
