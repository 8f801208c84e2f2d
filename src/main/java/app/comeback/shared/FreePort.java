package app.comeback.shared;

import java.io.IOException;
import java.net.ServerSocket;
import org.springframework.core.env.Environment;

/** Makes sure early that the portal can listen where it is told to, because everything before that takes long. */
public final class FreePort {

    private static final String PROPERTY = "server.port";
    private static final int LARGEST = 65_535;

    private FreePort() {}

    /**
     * Tries the configured port.
     *
     * @throws StartRefused when it is no port, or somebody else listens there
     */
    public static void require(Environment environment) {
        String text = environment.getProperty(PROPERTY, "8080").strip();
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > LARGEST) {
            throw new StartRefused("PORT must be a number from 0 to " + LARGEST + ", not \"" + text + "\".");
        }
        try {
            new ServerSocket(Integer.parseInt(text)).close();
        } catch (IOException e) {
            throw new StartRefused(
                    "The port " + text + " is taken by another program or not allowed: choose another one with PORT.",
                    e);
        }
    }
}
