/** The PostgreSQL that the portal brings along, and the connection to one that it does not. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package app.comeback.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
