package app.comeback.care;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The consent texts that ship, one file per language; English has all of them. */
@Component
class Wordings {

    private static final String ENGLISH = "en";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private final Map<String, Map<ConsentPurpose, Wording>> byLanguage = new HashMap<>();

    private record Entry(ConsentPurpose purpose, int version, String title, List<String> paragraphs) {}

    Wordings() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:content/consents/*.yaml")) {
                read(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (byLanguage.getOrDefault(ENGLISH, Map.of()).size() != ConsentPurpose.values().length) {
            throw new IllegalStateException("content/consents/en.yaml lacks a purpose");
        }
    }

    private void read(Resource file) throws IOException {
        String language = Objects.requireNonNull(file.getFilename()).replace(".yaml", "");
        Map<ConsentPurpose, Wording> texts = new EnumMap<>(ConsentPurpose.class);
        try (InputStream in = file.getInputStream()) {
            for (Entry entry : YAML.readValue(in, new TypeReference<List<Entry>>() {})) {
                texts.put(entry.purpose(), wording(entry, language));
            }
        }
        byLanguage.put(language, texts);
    }

    private static Wording wording(Entry entry, String language) {
        String whole = entry.title() + "\n" + String.join("\n", entry.paragraphs());
        return new Wording(
                entry.purpose(), entry.version(), language, entry.title(), entry.paragraphs(), sha256(whole));
    }

    /** The current text in the reader's language, else in English. */
    Wording current(ConsentPurpose purpose, Locale locale) {
        Wording own = byLanguage.getOrDefault(locale.getLanguage(), Map.of()).get(purpose);
        return own == null
                ? Objects.requireNonNull(
                        Objects.requireNonNull(byLanguage.get(ENGLISH)).get(purpose))
                : own;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
