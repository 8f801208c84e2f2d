/** One conversation per client, between the client and everybody who takes care of them today. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "drafts",
            "drafts :: ui",
            "notifications",
            "access",
            "people",
            "care",
            "care :: ui",
            "safeguarding",
            "assessments",
            "training :: ui",
            "attention"
        })
@NullMarked
package app.comeback.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
