package app.comeback.attention;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All policies that look at a client's standing; each names the causes it finds, and knows nothing of the others. */
final class AttentionRules {

    private static final List<Function<ClientStanding, Stream<Cause>>> ALL = List.of(
            SafetyCauses::redFlags,
            SafetyCauses::suddenPain,
            PainCauses::overLimit,
            PainCauses::morningRise,
            PainCauses::doseWaits,
            SilenceCauses::missedSessions,
            SilenceCauses::silent,
            PhaseCauses::gateMet,
            PhaseCauses::stuck,
            PhaseCauses::noProgress,
            PaperCauses::newAssessment,
            PaperCauses::letterWaits,
            PaperCauses::clearanceEnded,
            PaperCauses::planWaits);

    private AttentionRules() {}

    static List<Cause> causes(ClientStanding standing) {
        return ALL.stream().flatMap(policy -> policy.apply(standing)).toList();
    }
}
