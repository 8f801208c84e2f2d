package app.comeback.stories;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code comeback.reviews.*}.
 *
 * @param testimonials whether clinical testimonials may be public (REV-20)
 */
@ConfigurationProperties("comeback.reviews")
record StorySettings(@DefaultValue("true") boolean testimonials) {}
