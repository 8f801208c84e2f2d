package app.comeback;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;

/**
 * Asks a portal on the same machine whether it can serve people; a container runs it with the Java that it has anyway.
 * It uses nothing but the JDK, because it runs without the portal's libraries.
 */
public final class HealthCheck {

    private static final int PATIENCE_MILLIS = 5_000;
    private static final int DEFAULT_PORT = 8080;

    private HealthCheck() {}

    /** Ends with 0 when the portal on {@code PORT} is ready, else with 1. */
    public static void main(String[] arguments) {
        String port = System.getenv("PORT");
        int number = port == null || port.isBlank() ? DEFAULT_PORT : Integer.parseInt(port.strip());
        System.exit(isReady(number) ? 0 : 1);
    }

    static boolean isReady(int port) {
        try {
            String host = InetAddress.getLoopbackAddress().getHostAddress();
            URI address = URI.create("http://" + host + ":" + port + "/actuator/health/readiness");
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
