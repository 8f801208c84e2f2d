package app.comeback.protocolfiles;

import app.comeback.medicalreview.ReviewSubject.Part;
import app.comeback.protocols.Criterion;
import app.comeback.protocols.Evidence;
import app.comeback.protocols.Measure;
import app.comeback.protocols.Phase;
import app.comeback.protocols.Protocol;
import app.comeback.shared.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A rule set as text, part by part: everything that its hash covers, for a reviewer to read and compare. */
final class ProtocolParts {

    private final Protocol protocol;
    private final Texts texts;
    private final RequirementWords words;

    private ProtocolParts(Protocol protocol, Texts texts) {
        this.protocol = protocol;
        this.texts = texts;
        this.words = new RequirementWords(protocol, this::text);
    }

    static List<Part> of(Protocol protocol, Texts texts) {
        return new ProtocolParts(protocol, texts).parts();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(part("about", "about", protocol.summary() + "\n\n" + protocol.studiedIn() + "\n\n" + serves()));
        for (Phase phase : protocol.phases()) {
            parts.add(new Part(
                    "phase:" + phase.number(),
                    text("protocolfiles.part.phase", phase.number(), phase.name()),
                    phase(phase)));
        }
        parts.add(list(
                "profiles",
                protocol.painProfiles(),
                profile -> text(
                                "protocolfiles.line.profile",
                                profile.code(),
                                profile.greenMax(),
                                profile.amberMax(),
                                profile.nextMorningRiseMax(),
                                profile.fromPhase(),
                                profile.clinicianOnly() ? 1 : 0)
                        + evidence(profile.evidence())));
        parts.add(list(
                "red-flags",
                protocol.redFlags(),
                flag -> text(
                                "protocolfiles.line.red-flag",
                                flag.id(),
                                flag.level() + (flag.followedBy() == null ? "" : ", " + flag.followedBy()),
                                flag.question(),
                                flag.advice(),
                                flag.askedAtIntake() ? 1 : 0,
                                flag.askedInSession() ? 1 : 0)
                        + evidence(flag.evidence())));
        parts.add(list(
                "rules",
                protocol.rules(),
                rule -> text("protocolfiles.line.rule", rule.id(), rule.text()) + evidence(rule.evidence())));
        rest(parts);
        parts.removeIf(part -> part.text().isEmpty());
        return parts;
    }

    private void rest(List<Part> parts) {
        parts.add(list(
                "regressions",
                protocol.regressions(),
                rule -> text("protocolfiles.line.rule", rule.id(), rule.text()) + evidence(rule.evidence())));
        parts.add(list(
                "ladder",
                protocol.ladder(),
                level -> text(
                                "protocolfiles.line.level",
                                level.name(),
                                level.lowPercent(),
                                level.highPercent(),
                                level.work(),
                                level.fromPhase(),
                                level.greenBefore(),
                                level.restHours(),
                                level.supervised() ? 1 : 0)
                        + evidence(level.evidence())));
        parts.add(list(
                "menu",
                protocol.menu(),
                entry -> text(
                        "protocolfiles.line.menu",
                        entry.exercise().value(),
                        joined(entry.phases()),
                        entry.priority(),
                        entry.clinicianUnlocks() ? 1 : 0,
                        entry.note() == null ? "" : entry.note())));
        parts.add(list(
                "expected",
                protocol.expected(),
                band -> text(
                                "protocolfiles.line.band",
                                band.grade() == null ? 0 : band.grade(),
                                band.fromDays(),
                                band.toDays())
                        + evidence(band.evidence())));
        parts.add(list("measures", protocol.measures(), this::measure));
        parts.add(list(
                "references",
                protocol.references(),
                reference -> text(
                        "protocolfiles.line.reference",
                        reference.id(),
                        reference.citation(),
                        reference.doi() == null ? "" : reference.doi(),
                        reference.url() == null ? "" : reference.url())));
    }

    private String serves() {
        return text("protocolfiles.line.serves", protocol.condition().value(), joined(protocol.classes()));
    }

    private String phase(Phase phase) {
        String head = phase.aim()
                + "\n\n"
                + text("protocolfiles.line.phase", phase.sessionsPerWeek(), phase.expectedDays())
                + evidence(phase.evidence());
        return head + "\n\n" + phase.exit().stream().map(this::criterion).collect(Collectors.joining("\n\n"));
    }

    private String criterion(Criterion criterion) {
        return text(
                        "protocolfiles.line.criterion",
                        criterion.id(),
                        criterion.text(),
                        words.of(criterion.test()),
                        joined(criterion.goals()),
                        criterion.validForDays(),
                        criterion.overridableBy().isEmpty() ? "-" : joined(criterion.overridableBy()),
                        criterion.optional() ? 1 : 0,
                        criterion.mandatory() ? 1 : 0)
                + evidence(criterion.evidence());
    }

    private String measure(Measure measure) {
        return text(
                "protocolfiles.line.measure",
                measure.name(),
                measure.code(),
                measure.unit(),
                measure.min(),
                measure.max(),
                joined(measure.modes()),
                measure.validForDays(),
                measure.instruction());
    }

    private String evidence(Evidence evidence) {
        return "\n"
                + text(
                        "protocolfiles.line.evidence",
                        text("protocolfiles.basis." + evidence.basis()),
                        evidence.source(),
                        evidence.reference() == null ? "-" : evidence.reference(),
                        evidence.agreement() == null ? "-" : evidence.agreement(),
                        evidence.rationale());
    }

    private Part part(String place, String heading, String text) {
        return new Part(place, text("protocolfiles.part." + heading), text);
    }

    private <T> Part list(String place, List<T> items, Function<T, String> line) {
        return part(place, place, items.stream().map(line).collect(Collectors.joining("\n\n")));
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private String text(String key, Object... arguments) {
        return texts.get(Locale.ENGLISH, key, arguments);
    }
}
