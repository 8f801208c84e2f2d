package app.comeback.exercises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the shipped exercises when the portal starts; a file with a fault is left out and named in the log. */
@Configuration
class ExerciseFiles {

    private static final String FILES = "classpath*:content/exercises/*.yaml";
    private static final String SOURCES = "content/exercise-sources.yaml";
    private static final Logger LOG = LoggerFactory.getLogger(ExerciseFiles.class);

    @Bean
    static Catalogue catalogue() {
        Catalogue catalogue = shipped();
        if (!catalogue.faults().isEmpty()) {
            LOG.warn("Exercises left out:\n{}", String.join("\n", catalogue.faults()));
        }
        return catalogue;
    }

    /** Reads what the class path holds. */
    static Catalogue shipped() {
        try {
            Map<String, String> files = new HashMap<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                files.put(Objects.requireNonNull(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
            }
            String sources = new ClassPathResource(SOURCES).getContentAsString(StandardCharsets.UTF_8);
            return Catalogue.read(files, ExerciseYaml.citations(sources));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
