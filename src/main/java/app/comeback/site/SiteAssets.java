package app.comeback.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Style sheets and pictures of the public pages. Their addresses carry a hash of their content, so that a browser may
 * keep them for a year and still sees every change; an outdated hash gets the newest file instead of an unstyled page.
 */
@Component
class SiteAssets implements WebMvcConfigurer {

    private static final String FOLDER = "META-INF/resources";

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /**
     * The address of a file for a link.
     *
     * @param file its path below the front-end folder, beginning with a slash
     */
    public String url(String file) {
        return addresses.computeIfAbsent(file, name -> "/assets" + name + "?v=" + hash(name));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/" + FOLDER + "/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    private static String hash(String file) {
        try (InputStream in = new ClassPathResource(FOLDER + file).getInputStream()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
