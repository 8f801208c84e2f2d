package app.comeback.training;

import app.comeback.shared.Refused;
import app.comeback.shared.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says no to the player as a whole: with a code for the program and a sentence for the person. */
@Component
class ToGoProblems {

    private final Texts texts;
    private final JsonMapper json;

    ToGoProblems(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    void write(HttpServletResponse response, HttpStatus status, Code code) throws IOException {
        write(response, status, code, new Refused(code.key()));
    }

    /** A refusal of the service, with the code that goes with its sentence. */
    void write(HttpServletResponse response, Refused refused) throws IOException {
        Code code = Arrays.stream(Code.values())
                .filter(one -> one.key().equals(refused.key()))
                .findFirst()
                .orElse(Code.FAILED);
        HttpStatus status =
                switch (code) {
                    case NO_CONSENT -> HttpStatus.FORBIDDEN;
                    case TOO_MANY_ENTRIES -> HttpStatus.TOO_MANY_REQUESTS;
                    default -> HttpStatus.CONFLICT;
                };
        write(response, status, code, refused);
    }

    private void write(HttpServletResponse response, HttpStatus status, Code code, Refused refused) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        String message = texts.get(
                LocaleContextHolder.getLocale(),
                refused.key(),
                refused.arguments().toArray());
        Problem problem = new Problem(code, message, code == Code.SIGNED_OUT ? "/login" : null);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    /**
     * What the player reads.
     *
     * @param code what is the matter
     * @param message the same as a sentence
     * @param signIn where to sign in, when that helps
     */
    record Problem(Code code, String message, @Nullable String signIn) {}

    /** What can be the matter with a whole request. */
    enum Code {
        SIGNED_OUT("training.togo.signed-out"),
        NOT_A_CLIENT("training.togo.not-a-client"),
        FORGED("training.togo.forged"),
        NO_CONSENT("training.togo.no-consent"),
        OTHER_CLIENT("training.togo.other-client"),
        NO_BATCH("training.togo.no-batch"),
        TOO_LARGE("training.togo.too-large"),
        NOT_JSON("training.togo.not-json"),
        TOO_MANY("training.togo.too-many"),
        TOO_MANY_ENTRIES("training.togo.too-many-entries"),
        FAILED("training.togo.failed");

        private final String key;

        Code(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
