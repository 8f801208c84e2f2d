package app.comeback.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** Gives the test context an empty data folder, so that every run migrates from nothing. */
class FreshDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path PARENT = Path.of("target", "test-data");
    private static final AtomicBoolean TIDY = new AtomicBoolean();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            if (TIDY.compareAndSet(false, true)) {
                FileSystemUtils.deleteRecursively(PARENT);
            }
            Files.createDirectories(PARENT);
            Path data = Files.createTempDirectory(PARENT, "run");
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "fresh data folder",
                            Map.of("comeback.data", data.toString(), "comeback.binaries", "target/postgres-binaries")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
