package app.comeback.access.ui;

import app.comeback.access.TooManyAttempts;
import app.comeback.shared.Refused;
import app.comeback.shared.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a refusal into a page: as a sentence beside its field, with a status that says so too. */
@Component
class Problems {

    /** The field that a refusal is about, by the beginning of its key; any other is about the whole form. */
    private static final Map<String, String> FIELDS = Map.of(
            "access.name.", "nameProblem", "access.email.", "emailProblem", "access.password.", "passwordProblem");

    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    /** Adds {@code problem}, {@code nameProblem}, {@code emailProblem} or {@code passwordProblem}, and {@code failed}. */
    void show(Refused reason, Model model, HttpServletResponse response) {
        model.addAttribute(attribute(reason.key()), sentence(reason));
        model.addAttribute("failed", true);
        if (reason instanceof TooManyAttempts slow) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(slow.retryAfterSeconds()));
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
    }

    private static String attribute(String key) {
        return FIELDS.entrySet().stream()
                .filter(field -> key.startsWith(field.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("problem");
    }

    private String sentence(Refused reason) {
        return texts.get(
                LocaleContextHolder.getLocale(),
                reason.key(),
                reason.arguments().toArray());
    }
}
