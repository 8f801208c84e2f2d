package app.comeback.progression;

import app.comeback.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Words the reason of a new plan version: the rules' sentences, and what the person who decided added. */
@Component
class DoseReasons {

    private static final int LONGEST = 2_000;

    private final Texts texts;

    DoseReasons(Texts texts) {
        this.texts = texts;
    }

    String of(DoseDesk.Decide command, Map<UUID, DoseProposal> proposals) {
        String reason = command.choices().stream()
                .filter(choice -> choice.action() != DoseDesk.Action.REFUSED)
                .flatMap(choice -> sentences(choice, Objects.requireNonNull(proposals.get(choice.item()))).stream())
                .distinct()
                .collect(Collectors.joining(" "));
        return reason.substring(0, Math.min(reason.length(), LONGEST));
    }

    private List<String> sentences(DoseDesk.Choice choice, DoseProposal proposal) {
        String rule = texts.get(
                Locale.ENGLISH,
                proposal.why().reason(),
                proposal.why().arguments().toArray());
        return choice.reason().isBlank()
                ? List.of(rule)
                : List.of(rule, choice.reason().strip());
    }
}
