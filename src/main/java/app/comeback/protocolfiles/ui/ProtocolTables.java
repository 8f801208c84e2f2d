package app.comeback.protocolfiles.ui;

import app.comeback.exercises.ExerciseId;
import app.comeback.protocolfiles.RequirementWords;
import app.comeback.protocols.Criterion;
import app.comeback.protocols.GoalLevel;
import app.comeback.protocols.Measure;
import app.comeback.protocols.Mode;
import app.comeback.protocols.PainProfile;
import app.comeback.protocols.Phase;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.RedFlag;
import app.comeback.protocols.RunningLevel;
import app.comeback.protocols.Units;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules of one rule set as tables. */
final class ProtocolTables {

    private final Protocol protocol;
    private final RequirementWords words;

    ProtocolTables(Protocol protocol) {
        this.protocol = protocol;
        this.words = new RequirementWords(protocol, Signs::text);
    }

    Component criteria(Phase phase) {
        RuleTable table = table("criterion", "test", "valid", "waiver", "basis");
        phase.exit()
                .forEach(criterion -> table.row(
                        named(criterion.id(), criterion.text(), notes(criterion)),
                        words.of(criterion.test()),
                        Signs.text("protocolfiles.days", criterion.validForDays()),
                        modes(criterion.overridableBy()),
                        new EvidenceCell(criterion.evidence())));
        return table;
    }

    private static String notes(Criterion criterion) {
        String goals = criterion.goals().size() == GoalLevel.values().length
                ? ""
                : Signs.text("protocolfiles.only-for", joined(criterion.goals(), "protocolfiles.goal."));
        String optional = criterion.optional() ? " " + Signs.text("protocolfiles.optional") : "";
        String mandatory = criterion.mandatory() ? " " + Signs.text("protocolfiles.mandatory") : "";
        return (goals + optional + mandatory).strip();
    }

    private static String modes(Collection<Mode> modes) {
        return modes.isEmpty() ? Signs.text("protocolfiles.nobody") : joined(modes, "protocolfiles.mode.");
    }

    Component profiles() {
        RuleTable table = table("profile", "green", "amber", "morning", "who", "basis");
        for (PainProfile profile : protocol.painProfiles()) {
            String who = Signs.text(profile.clinicianOnly() ? "protocolfiles.mode.CLINICIAN" : "protocolfiles.anybody");
            table.row(
                    named(profile.code(), "", ""),
                    profile.greenMax(),
                    profile.amberMax(),
                    profile.nextMorningRiseMax(),
                    who + Signs.text("protocolfiles.from-phase", profile.fromPhase()),
                    new EvidenceCell(profile.evidence()));
        }
        return table;
    }

    Component redFlags() {
        RuleTable table = table("flag", "level", "advice", "asked", "basis");
        for (RedFlag flag : protocol.redFlags()) {
            table.row(
                    named(flag.id(), flag.question(), ""),
                    Signs.of(flag.level()),
                    flag.advice(),
                    asked(flag),
                    new EvidenceCell(flag.evidence()));
        }
        return table;
    }

    private static String asked(RedFlag flag) {
        if (flag.askedInSession()) {
            return Signs.text(flag.askedAtIntake() ? "protocolfiles.asked.both" : "protocolfiles.asked.session");
        }
        return Signs.text(flag.askedAtIntake() ? "protocolfiles.asked.intake" : "protocolfiles.asked.never");
    }

    Component rules() {
        RuleTable table = table("rule", "basis");
        protocol.rules()
                .forEach(rule -> table.row(named(rule.id(), rule.text(), ""), new EvidenceCell(rule.evidence())));
        protocol.regressions()
                .forEach(rule -> table.row(named(rule.id(), rule.text(), ""), new EvidenceCell(rule.evidence())));
        return table;
    }

    Component ladder() {
        RuleTable table = table("level-of-ladder", "speed", "work", "opens", "rest", "basis");
        for (RunningLevel level : protocol.ladder()) {
            table.row(
                    named(level.name(), "", level.supervised() ? Signs.text("protocolfiles.supervised") : ""),
                    Signs.text("protocolfiles.speed", level.lowPercent(), level.highPercent()),
                    level.work(),
                    Signs.text("protocolfiles.opens", level.fromPhase(), level.greenBefore()),
                    Signs.text("protocolfiles.hours", level.restHours()),
                    new EvidenceCell(level.evidence()));
        }
        return table;
    }

    Component menu(Map<ExerciseId, String> names) {
        RuleTable table = table("exercise", "phases", "priority", "note");
        protocol.menu()
                .forEach(entry -> table.row(
                        named(entry.exercise().value(), names.getOrDefault(entry.exercise(), ""), ""),
                        entry.phases().stream().sorted().map(Object::toString).collect(Collectors.joining(", ")),
                        entry.priority(),
                        menuNote(entry.note(), entry.clinicianUnlocks())));
        return table;
    }

    private static String menuNote(@Nullable String note, boolean locked) {
        String lock = locked ? Signs.text("protocolfiles.unlocked") : "";
        return note == null ? lock : (note + " " + lock).strip();
    }

    Component expected() {
        RuleTable table = table("grade", "time", "basis");
        protocol.expected()
                .forEach(band -> table.row(
                        Signs.text("protocolfiles.grade", band.grade() == null ? 0 : band.grade()),
                        Signs.text("protocolfiles.time", band.fromDays(), band.toDays()),
                        new EvidenceCell(band.evidence())));
        return table;
    }

    Component measures() {
        RuleTable table = table("measure", "unit", "range", "by", "valid", "how");
        for (Measure measure : protocol.measures()) {
            table.row(
                    named(measure.code(), measure.name(), ""),
                    measure.kind() == Measure.Kind.YES_NO
                            ? Signs.text("protocolfiles.yes-no")
                            : Units.symbol(measure.unit()),
                    Signs.text("protocolfiles.range", measure.min(), measure.max()),
                    modes(measure.modes()),
                    Signs.text("protocolfiles.days", measure.validForDays()),
                    measure.instruction());
        }
        return table;
    }

    Component references() {
        RuleTable table = table("reference", "citation");
        protocol.references().forEach(reference -> {
            String doi = reference.doi() == null ? "" : " doi:" + reference.doi();
            String url = reference.url() == null ? "" : " " + reference.url();
            table.row(named(reference.id(), "", ""), reference.citation() + doi + url);
        });
        return table;
    }

    private static RuleTable table(String... columns) {
        return new RuleTable(
                Signs.text("protocolfiles.caption." + columns[0]),
                List.of(columns).stream()
                        .map(column -> "protocolfiles.column." + column)
                        .toList());
    }

    private static Div named(String id, String text, String note) {
        Span code = new Span(id);
        code.addClassName("rule-id");
        Div cell = new Div(code);
        if (!text.isEmpty()) {
            cell.add(new Paragraph(text));
        }
        if (!note.isEmpty()) {
            Paragraph soft = new Paragraph(note);
            soft.addClassName("rule-soft");
            cell.add(soft);
        }
        return cell;
    }

    private static <E extends Enum<E>> String joined(Collection<E> values, String prefix) {
        return values.stream()
                .sorted()
                .map(value -> Signs.text(prefix + value.name()))
                .collect(Collectors.joining(", "));
    }
}
