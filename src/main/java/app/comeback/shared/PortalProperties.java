package app.comeback.shared;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code comeback.*}.
 *
 * @param data the folder that holds everything the portal keeps on disk
 * @param demo whether demo people and content go into an empty embedded database
 * @param baseUrl the address under which people reach the portal; links in e-mails begin with it
 * @param zone the time zone of public dates
 */
@ConfigurationProperties("comeback")
public record PortalProperties(
        @DefaultValue("var") Path data,
        @DefaultValue("true") boolean demo,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("UTC") ZoneId zone) {}
