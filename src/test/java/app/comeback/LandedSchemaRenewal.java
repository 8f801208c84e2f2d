package app.comeback;

import app.comeback.testing.Eventually;
import app.comeback.testing.PortalProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Adds a dump of this version to those that the migration test begins with; run by hand when migrations have landed, see docs. */
class LandedSchemaRenewal {

    @Test
    void dump_the_demo() throws SQLException, IOException {
        try (PortalProcess portal = PortalProcess.create().with("COMEBACK_DEMO", "true")) {
            portal.start().waitReady();
            Eventually.holds(() -> "the demo is loaded:\n" + portal.log(), Duration.ofMinutes(2), () -> portal.log()
                    .contains("Loaded the demo in"));
            try (Connection connection = portal.database()) {
                Files.writeString(LandedSchema.present(), LandedSchema.dump(connection));
            }
        }
    }
}
