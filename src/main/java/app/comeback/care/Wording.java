package app.comeback.care;

import java.util.List;

/**
 * What a client reads before consenting.
 *
 * @param purpose what for
 * @param version from 1; a changed word is a new version
 * @param language two letters, such as {@code en}
 * @param title the consent in one line
 * @param paragraphs the text
 * @param sha256 of title and paragraphs, 64 lower-case hex digits; the consent keeps it
 */
public record Wording(
        ConsentPurpose purpose, int version, String language, String title, List<String> paragraphs, String sha256) {

    public Wording {
        paragraphs = List.copyOf(paragraphs);
    }
}
