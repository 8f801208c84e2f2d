package app.comeback.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** Gives the test context an empty data folder, so that every run migrates from nothing. */
class FreshDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path parent = Path.of("target", "test-data");
        try {
            FileSystemUtils.deleteRecursively(parent);
            Files.createDirectories(parent);
            Path data = Files.createTempDirectory(parent, "run");
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("fresh data folder", Map.of("comeback.data", data.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
