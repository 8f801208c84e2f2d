package app.comeback.people.ui;

import app.comeback.people.CredentialClass;
import app.comeback.people.CredentialDetails;
import app.comeback.people.CredentialState;
import app.comeback.people.EvidenceInfo;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words, in one way on every screen, what a credential is and where it stands. */
final class CredentialWords {

    private static final int KILO = 1000;

    private CredentialWords() {}

    static String of(CredentialClass kind) {
        return say("people.class." + kind);
    }

    static String of(CredentialState state) {
        return say("people.state." + state);
    }

    static StatusLabel label(CredentialState state) {
        return new StatusLabel(tone(state), of(state));
    }

    static StatusLabel.Tone tone(CredentialState state) {
        return switch (state) {
            case ACTIVE -> StatusLabel.Tone.GOOD;
            case WAITING -> StatusLabel.Tone.WAITING;
            case EXPIRING, RETURNED -> StatusLabel.Tone.WARNING;
            case REVOKED, EXPIRED -> StatusLabel.Tone.STOP;
            case UPCOMING -> StatusLabel.Tone.NEUTRAL;
        };
    }

    static String of(ConditionCode condition) {
        return say("condition." + condition);
    }

    static String of(Collection<ConditionCode> conditions) {
        return conditions.stream().sorted().map(CredentialWords::of).collect(Collectors.joining(", "));
    }

    static String checks(List<String> names) {
        return say("people.checks." + names.size(), names.toArray());
    }

    static String checksWithDay(CredentialDetails credential) {
        List<CredentialDetails.Check> checks = credential.checks();
        if (checks.size() == 1) {
            CredentialDetails.Check only = checks.getFirst();
            return say("people.checks.1-on", only.name(), Times.date(only.at()));
        }
        return checks(checks.stream().map(CredentialDetails.Check::name).toList());
    }

    static String end(@Nullable LocalDate end, CredentialState state) {
        if (end == null) {
            return say("people.no-end");
        }
        return say(state == CredentialState.EXPIRED ? "people.ended-on" : "people.until", Times.date(end));
    }

    /** The country in words, with its code: {@code United Kingdom (GB)}. */
    static String jurisdiction(String code) {
        String country = Locale.of("", code.substring(0, 2)).getDisplayCountry(locale());
        return country + " (" + code + ")";
    }

    static String of(EvidenceInfo evidence) {
        return say(
                "people.evidence.file",
                evidence.kind(),
                Math.max(1, evidence.bytes() / KILO),
                Times.date(evidence.uploadedAt()),
                evidence.uploadedBy());
    }

    static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }

    static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
