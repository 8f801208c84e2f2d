package app.comeback.reviews;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code comeback.reviews.*}.
 *
 * @param testimonials whether clinical testimonials may be public; Australia's National Law, section 133, forbids a
 *     practice to use them (REV-20)
 */
@ConfigurationProperties("comeback.reviews")
record ReviewSettings(@DefaultValue("true") boolean testimonials) {}
