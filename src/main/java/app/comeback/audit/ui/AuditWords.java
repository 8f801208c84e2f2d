package app.comeback.audit.ui;

import app.comeback.audit.AuditEntry;
import app.comeback.shared.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says an entry of the record in a sentence, and exactly. */
class AuditWords {

    private static final String SENTENCES = "audit.action.";

    private static final int SHORT_ID = 8;

    private final Texts texts;
    private final AuditNames names;
    private final Locale locale;

    AuditWords(Texts texts, AuditNames names, Locale locale) {
        this.texts = texts;
        this.names = names;
        this.locale = locale;
    }

    /** Who did what to what; an action without a sentence is said by its code. */
    String sentence(AuditEntry entry) {
        return sentence(entry.action(), actor(entry), subject(entry));
    }

    /** The action in general, for choosing one. */
    String sentence(String action) {
        return sentence(action, texts.get(locale, "audit.somebody"), "…");
    }

    private String sentence(String action, String actor, String subject) {
        return texts.has(SENTENCES + action)
                ? texts.get(locale, SENTENCES + action, actor, subject)
                : actor + ": " + action + ", " + subject;
    }

    private String actor(AuditEntry entry) {
        return entry.actor() == null
                ? texts.get(locale, "audit.actor." + entry.actorKind())
                : names.person(entry.actor());
    }

    private String subject(AuditEntry entry) {
        String name = names.subject(entry);
        return name == null ? texts.get(locale, "audit.unnamed", shortened(entry.subjectId())) : name;
    }

    /** Enough of it to tell two apart; the whole stands below. */
    private static String shortened(String id) {
        return id.substring(0, Math.min(SHORT_ID, id.length()));
    }

    /** The same as the record holds it: code, kind, id, and what else was written down. */
    String exactly(AuditEntry entry) {
        Stream<String> details = entry.details().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(detail -> detail.getKey() + ": " + detail.getValue());
        return Stream.concat(Stream.of(entry.action(), entry.subjectType() + " " + entry.subjectId()), details)
                .collect(Collectors.joining(" · "));
    }
}
