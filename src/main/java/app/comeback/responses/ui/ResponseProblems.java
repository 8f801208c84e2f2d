package app.comeback.responses.ui;

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
class ResponseProblems {

    /** The field that a refusal is about; any other is about the whole form. */
    private static final Map<String, String> FIELDS = Map.of(
            "responses.refused.name", "nameProblem",
            "access.email.unusable", "emailProblem",
            "moderation.refused.text-empty", "textProblem",
            "moderation.refused.text-long", "textProblem",
            "responses.refused.agree", "agreesProblem",
            "moderation.refused.words", "wordsProblem",
            "moderation.refused.words-long", "wordsProblem");

    private final Texts texts;

    ResponseProblems(Texts texts) {
        this.texts = texts;
    }

    /** Adds {@code problem} or the problem of one field, and {@code failed}. */
    void show(Refused reason, Model model, HttpServletResponse response) {
        model.addAttribute(
                FIELDS.getOrDefault(reason.key(), "problem"),
                texts.get(
                        LocaleContextHolder.getLocale(),
                        reason.key(),
                        reason.arguments().toArray()));
        model.addAttribute("failed", true);
        if (reason instanceof TooManyAttempts slow) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(slow.retryAfterSeconds()));
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
    }
}
