package app.comeback.training;

import app.comeback.shared.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What the session player needs to start without network, and its version: a hash over all of it, so that one changed
 * byte is a new version.
 */
@Component
class TogoPageShell {

    private static final String BASE = "/togo/";
    private static final String TOKENS = "/tokens.css";

    /** The worker is kept by the browser itself, and reads the list. */
    private static final Set<String> NOT_KEPT = Set.of("sw.js", "index.html");

    private final List<String> files;
    private final String version;

    TogoPageShell(Texts texts) {
        Map<String, Resource> found = find();
        MessageDigest digest = sha256();
        found.forEach((address, file) -> update(digest, address, file));
        for (Locale language : texts.languages()) {
            texts.keys(language).stream()
                    .filter(key -> key.startsWith("togo."))
                    .forEach(key -> digest.update(
                            (language + key + texts.get(language, key)).getBytes(StandardCharsets.UTF_8)));
        }
        version = HexFormat.of().formatHex(digest.digest(), 0, 8);
        List<String> kept = new ArrayList<>(List.of(BASE, BASE + "words.js"));
        found.keySet().stream()
                .filter(address -> !address.startsWith(BASE) || !NOT_KEPT.contains(address.substring(BASE.length())))
                .forEach(kept::add);
        files = List.copyOf(kept);
    }

    /** Sixteen hexadecimal digits. */
    String version() {
        return version;
    }

    /** The addresses of the files, each beginning with a slash. */
    List<String> files() {
        return files;
    }

    private static Map<String, Resource> find() {
        PathMatchingResourcePatternResolver classPath = new PathMatchingResourcePatternResolver();
        Map<String, Resource> found = new TreeMap<>();
        try {
            for (Resource file : classPath.getResources("classpath:" + TogoPageFiles.FOLDER + "**/*.*")) {
                String path = file.getURL().getPath();
                String name = path.substring(path.lastIndexOf(TogoPageFiles.FOLDER) + TogoPageFiles.FOLDER.length());
                found.put(BASE + name, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.put(TOKENS, classPath.getResource("classpath:META-INF/resources" + TOKENS));
        return found;
    }

    private static void update(MessageDigest digest, String address, Resource file) {
        digest.update(address.getBytes(StandardCharsets.UTF_8));
        try (InputStream in = file.getInputStream()) {
            digest.update(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
