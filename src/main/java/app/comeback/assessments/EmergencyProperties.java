package app.comeback.assessments;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code comeback.emergency.*}.
 *
 * @param number the local emergency number that a warning sign shows
 */
@ConfigurationProperties("comeback.emergency")
public record EmergencyProperties(@DefaultValue("112") String number) {}
