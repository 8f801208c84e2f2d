package app.comeback.protocolfiles;

import app.comeback.protocols.ExpectedBand;
import app.comeback.protocols.Measure;
import app.comeback.protocols.MenuEntry;
import app.comeback.protocols.PainProfile;
import app.comeback.protocols.Phase;
import app.comeback.protocols.PresentationClass;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.ProtocolRef;
import app.comeback.protocols.RedFlag;
import app.comeback.protocols.Reference;
import app.comeback.protocols.RegressionRule;
import app.comeback.protocols.Rule;
import app.comeback.protocols.RunningLevel;
import app.comeback.shared.ConditionCode;
import java.util.List;
import java.util.Set;

/**
 * A rule set as it stands in a file, field by field; {@link Protocol} says what each means.
 *
 * @param measures measures of its own, besides those of the portal's catalogue; in a stored copy all that it uses
 */
record ProtocolFile(
        String code,
        int version,
        String title,
        String summary,
        String studiedIn,
        ConditionCode condition,
        Set<PresentationClass> classes,
        List<Reference> references,
        List<Measure> measures,
        List<Phase> phases,
        List<PainProfile> painProfiles,
        List<MenuEntry> menu,
        List<RedFlag> redFlags,
        List<Rule> rules,
        List<ExpectedBand> expected,
        List<RunningLevel> ladder,
        List<RegressionRule> regressions) {

    static ProtocolFile of(Protocol protocol) {
        return new ProtocolFile(
                protocol.ref().code(),
                protocol.ref().version(),
                protocol.title(),
                protocol.summary(),
                protocol.studiedIn(),
                protocol.condition(),
                protocol.classes(),
                protocol.references(),
                protocol.measures(),
                protocol.phases(),
                protocol.painProfiles(),
                protocol.menu(),
                protocol.redFlags(),
                protocol.rules(),
                protocol.expected(),
                protocol.ladder(),
                protocol.regressions());
    }

    /** The rule set, with the measures that it uses. */
    Protocol toProtocol(List<Measure> used, String hash) {
        return new Protocol(
                new ProtocolRef(code, version),
                title,
                summary,
                studiedIn,
                condition,
                classes,
                hash,
                phases,
                painProfiles,
                menu,
                redFlags,
                rules,
                expected,
                ladder,
                regressions,
                references,
                used);
    }
}
