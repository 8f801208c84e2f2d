package app.comeback.access.ui;

import app.comeback.access.TooManyAttempts;
import app.comeback.shared.Refused;
import app.comeback.shared.Texts;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a refusal into a page: as a sentence beside its field, with a status that says so too. */
@Component
class Problems {

    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    /**
     * Names the problem under this model attribute.
     *
     * @param attribute {@code problem} for the whole form, else the field's name followed by {@code Problem}
     */
    void show(Refused reason, String attribute, Model model, HttpServletResponse response) {
        String sentence = texts.get(
                LocaleContextHolder.getLocale(),
                reason.key(),
                reason.arguments().toArray());
        if (reason instanceof TooManyAttempts slow) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(slow.retryAfterSeconds()));
            model.addAttribute("problem", sentence);
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(attribute, sentence);
        }
        model.addAttribute("failed", true);
    }
}
