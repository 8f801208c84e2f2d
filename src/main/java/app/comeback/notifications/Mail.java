package app.comeback.notifications;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One e-mail to one person. Subject and text come from the translation keys {@code mail.<template>.subject} and
 * {@code mail.<template>.body}.
 *
 * @param to the recipient's address
 * @param template the template's name, for example {@code confirm-email}
 * @param locale the recipient's language
 * @param arguments what the placeholders {0}, {1}, … of subject and body stand for
 * @param link the absolute address the mail asks the person to open, if it does; the body shows it as its last line
 */
public record Mail(
        String to,
        String template,
        Locale locale,
        List<String> arguments,
        @Nullable URI link) {

    public Mail {
        arguments = List.copyOf(arguments);
    }
}
