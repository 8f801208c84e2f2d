package app.comeback.training;

import app.comeback.assessments.EmergencyProperties;
import app.comeback.assessments.SafetyLocks;
import app.comeback.protocols.Protocols;
import app.comeback.protocols.RedFlag;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.Texts;
import app.comeback.training.Days.Flag;
import app.comeback.training.Days.Notice;
import app.comeback.training.Days.Stop;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Warning signs, locks and reasons for stopping, in words. */
@Component
class SafetyWords {

    private final Protocols protocols;
    private final Texts texts;
    private final String emergencyNumber;

    SafetyWords(Protocols protocols, Texts texts, EmergencyProperties emergency) {
        this.protocols = protocols;
        this.texts = texts;
        this.emergencyNumber = emergency.number();
    }

    String emergencyNumber() {
        return emergencyNumber;
    }

    /** The warning signs that every session asks, the gravest first. */
    List<Flag> flags(Locale locale) {
        return protocols.redFlags().stream()
                .filter(RedFlag::askedInSession)
                .sorted(Comparator.comparing(RedFlag::level).thenComparing(RedFlag::id))
                .map(flag -> new Flag(
                        flag.id(), flag.level(), flag.question(), flag.advice(), heading(flag.level(), locale)))
                .toList();
    }

    List<Stop> stopReasons(Locale locale) {
        return Stream.of(StopReason.values())
                .map(reason -> new Stop(reason, text(reason, locale), reason.flag(), reason.asksRedFlags()))
                .toList();
    }

    String text(StopReason reason, Locale locale) {
        return texts.get(locale, "training.stop." + reason);
    }

    /** What an open lock says to the client. */
    Notice notice(SafetyLocks.Lock lock, Locale locale) {
        String advice = lock.reason() != null
                ? texts.get(locale, "assessments.lock.by-hand", lock.reason()) + " "
                : protocols.redFlags().stream()
                        .filter(flag -> flag.id().equals(lock.flag()))
                        .map(flag -> flag.advice() + " ")
                        .findFirst()
                        .orElse("");
        return new Notice(
                heading(lock.level(), locale),
                advice + texts.get(locale, "training.lock." + lock.level()),
                null,
                null,
                lock.level(),
                lock.flag(),
                lock.raisedAt());
    }

    private String heading(RedFlagLevel level, Locale locale) {
        return texts.get(locale, "training.level." + level, emergencyNumber);
    }
}
