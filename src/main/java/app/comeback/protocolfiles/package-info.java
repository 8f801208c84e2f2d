/** Rule sets as files: read strictly, checked, kept for ever in PostgreSQL, signed, and shown to staff. */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "access", "people", "medicalreview", "exercises", "protocols"})
@NullMarked
package app.comeback.protocolfiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
