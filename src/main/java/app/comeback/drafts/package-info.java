/** What a person is typing, kept on the server until it is saved or thrown away. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package app.comeback.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
