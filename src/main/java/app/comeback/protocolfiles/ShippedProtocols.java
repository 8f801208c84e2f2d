package app.comeback.protocolfiles;

import app.comeback.protocols.Measure;
import app.comeback.protocols.Protocol;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rule sets and measures that come with the portal. */
public final class ShippedProtocols {

    /** Where the measures are on the class path. */
    static final String MEASURES = "content/measures.yaml";

    /** Where the rule sets are on the class path. */
    static final List<String> FILES = List.of(
            "content/protocols/hamstring-strain-v1.yaml", "content/protocols/proximal-hamstring-tendinopathy-v1.yaml");

    private ShippedProtocols() {}

    /** Every rule set that comes with the portal, without asking whether its exercises exist. */
    public static List<Protocol> all() {
        ProtocolYaml yaml = new ProtocolYaml(catalogue(), id -> true);
        return FILES.stream().map(file -> yaml.read(text(file))).toList();
    }

    /** Every measure that the portal knows, in the order of the catalogue. */
    public static List<Measure> measures() {
        return catalogue().all();
    }

    static MeasureCatalogue catalogue() {
        return MeasureCatalogue.read(text(MEASURES));
    }

    static String text(String resource) {
        try (InputStream in = ShippedProtocols.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
