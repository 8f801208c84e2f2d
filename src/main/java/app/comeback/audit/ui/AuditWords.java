package app.comeback.audit.ui;

import app.comeback.audit.AuditEntry;
import app.comeback.shared.AccountId;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says an entry of the record in words. */
final class AuditWords {

    private AuditWords() {}

    static String at(Instant instant) {
        return Times.dateTime(instant);
    }

    static String actor(AuditEntry entry, Map<AccountId, String> names) {
        return entry.actor() == null
                ? UI.getCurrent().getTranslation("audit.actor." + entry.actorKind())
                : names.getOrDefault(entry.actor(), entry.actor().toString());
    }

    static String subject(AuditEntry entry, Map<AccountId, String> names) {
        AccountId account = account(entry);
        String id = account == null ? entry.subjectId() : names.getOrDefault(account, entry.subjectId());
        String details = entry.details().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(detail -> detail.getKey() + ": " + detail.getValue())
                .collect(Collectors.joining(", "));
        return entry.subjectType() + " " + id + (details.isEmpty() ? "" : " (" + details + ")");
    }

    /** The account that the entry is about, if it is one. */
    static @Nullable AccountId account(AuditEntry entry) {
        try {
            return "account".equals(entry.subjectType()) ? AccountId.parse(entry.subjectId()) : null;
        } catch (IllegalArgumentException unknownAddress) {
            return null;
        }
    }
}
