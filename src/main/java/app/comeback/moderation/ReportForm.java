package app.comeback.moderation;

import app.comeback.access.EmailAddress;
import app.comeback.shared.Refused;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the form of a report.
 *
 * @param reason the chosen reason's name; empty for none
 * @param words as typed
 * @param email as typed; empty for none
 */
record ReportForm(String reason, String words, String email) {

    static final ReportForm EMPTY = new ReportForm("", "", "");

    /** What is wrong with it, by field; empty when it can be sent. */
    Map<String, Refused> problems() {
        Map<String, Refused> problems = new LinkedHashMap<>();
        if (chosen().isEmpty()) {
            problems.put("reason", new Refused("moderation.report.refused.reason"));
        }
        collect(problems, "words", () -> Report.cleaned(words));
        collect(problems, "email", this::address);
        return problems;
    }

    private static void collect(Map<String, Refused> problems, String field, Runnable reading) {
        try {
            reading.run();
        } catch (Refused refused) {
            problems.put(field, refused);
        }
    }

    /**
     * The report that it makes.
     *
     * @throws Refused when it has a problem
     */
    Report about(ItemRef item) {
        return new Report(
                item, chosen().orElseThrow(() -> new Refused("moderation.report.refused.reason")), words, address());
    }

    private Optional<RejectionReason> chosen() {
        return Arrays.stream(RejectionReason.values())
                .filter(each -> each.name().equals(reason))
                .findFirst();
    }

    private @Nullable EmailAddress address() {
        return email.isBlank() ? null : EmailAddress.of(email);
    }
}
