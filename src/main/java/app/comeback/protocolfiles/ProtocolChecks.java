package app.comeback.protocolfiles;

import app.comeback.exercises.ExerciseId;
import app.comeback.protocols.Criterion;
import app.comeback.protocols.Evidence;
import app.comeback.protocols.GoalLevel;
import app.comeback.protocols.MenuEntry;
import app.comeback.protocols.Phase;
import app.comeback.protocols.RegressionRule;
import app.comeback.protocols.RunningLevel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What must hold between the parts of a rule set; throws a {@link Fault} at the first that does not. */
final class ProtocolChecks {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{2,39}");
    private static final Pattern ID = Pattern.compile("[A-Z]{2,4}-\\d{1,2}(\\.[a-z0-9-]{1,30})?");

    private final ProtocolFile file;
    private final Predicate<ExerciseId> exercises;
    private final RecordReader lines;
    private final RequirementChecks requirements;
    private final Set<String> references;
    private final Set<Integer> phases;
    private final Set<String> ids = new HashSet<>();

    ProtocolChecks(ProtocolFile file, MeasureCatalogue measures, Predicate<ExerciseId> exercises, RecordReader lines) {
        this.file = file;
        this.exercises = exercises;
        this.lines = lines;
        this.requirements = new RequirementChecks(measures, lines);
        this.references = file.references().stream().map(each -> each.id()).collect(Collectors.toSet());
        this.phases = file.phases().stream().map(Phase::number).collect(Collectors.toSet());
    }

    void check() {
        if (!CODE.matcher(file.code()).matches() || file.version() < 1) {
            throw new Fault(lines.line(file), "protocolfiles.fault.code", file.code());
        }
        distinct(file.references(), each -> each.id());
        distinct(file.painProfiles(), each -> each.code());
        distinct(file.expected(), each -> String.valueOf(each.grade()));
        phases();
        profiles();
        menu();
        ladder();
        file.redFlags().forEach(flag -> rule(flag, flag.id(), flag.evidence()));
        file.rules().forEach(rule -> rule(rule, rule.id(), rule.evidence()));
        file.expected().forEach(band -> evidence(band.evidence()));
        file.regressions().forEach(this::regression);
    }

    private void phases() {
        if (file.phases().isEmpty()
                || file.painProfiles().isEmpty()
                || file.redFlags().isEmpty()) {
            throw new Fault(lines.line(file), "protocolfiles.fault.nothing");
        }
        for (int i = 0; i < file.phases().size(); i++) {
            Phase phase = file.phases().get(i);
            if (phase.number() != i) {
                throw new Fault(lines.line(phase), "protocolfiles.fault.phase-order", i, phase.number());
            }
            evidence(phase.evidence());
            phase.exit().forEach(this::criterion);
            for (GoalLevel goal : GoalLevel.values()) {
                if (phase.exit(goal).stream().allMatch(Criterion::optional)) {
                    throw new Fault(lines.line(phase), "protocolfiles.fault.no-way-out", phase.number(), goal);
                }
            }
        }
    }

    private void criterion(Criterion criterion) {
        rule(criterion, criterion.id(), criterion.evidence());
        requirements.check(criterion.test());
    }

    private void profiles() {
        file.painProfiles().forEach(profile -> {
            phase(profile, profile.fromPhase());
            evidence(profile.evidence());
        });
    }

    private void menu() {
        Set<String> seen = new HashSet<>();
        for (MenuEntry entry : file.menu()) {
            if (!exercises.test(entry.exercise())) {
                throw new Fault(
                        lines.line(entry),
                        "protocolfiles.fault.no-exercise",
                        entry.exercise().value());
            }
            for (int phase : entry.phases()) {
                phase(entry, phase);
                if (!seen.add(entry.exercise() + " " + phase)) {
                    throw new Fault(
                            lines.line(entry),
                            "protocolfiles.fault.doubled-id",
                            entry.exercise().value());
                }
            }
        }
    }

    private void ladder() {
        List<RunningLevel> ladder = file.ladder();
        for (int i = 0; i < ladder.size(); i++) {
            RunningLevel level = ladder.get(i);
            boolean earlier = i > 0 && level.fromPhase() < ladder.get(i - 1).fromPhase();
            if (level.level() != i || earlier) {
                throw new Fault(lines.line(level), "protocolfiles.fault.ladder-order", i);
            }
            phase(level, level.fromPhase());
            evidence(level.evidence());
        }
    }

    private void regression(RegressionRule rule) {
        rule(rule, rule.id(), rule.evidence());
        boolean repeats = rule.action() == RegressionRule.Action.REPEAT_LAST_LEVEL;
        boolean counts = rule.trigger() != RegressionRule.Trigger.SUDDEN_PAIN;
        if (repeats != (rule.loadPercent() != null) || counts != rule.days() > 0) {
            throw new Fault(lines.line(rule), "protocolfiles.fault.regression", rule.id());
        }
    }

    private void rule(Object rule, String id, Evidence evidence) {
        if (!ID.matcher(id).matches()) {
            throw new Fault(lines.line(rule), "protocolfiles.fault.code", id);
        }
        if (!ids.add(id)) {
            throw new Fault(lines.line(rule), "protocolfiles.fault.doubled-id", id);
        }
        evidence(evidence);
    }

    private void evidence(Evidence evidence) {
        String reference = evidence.reference();
        if (reference == null) {
            if (evidence.isVerified()) {
                throw new Fault(lines.line(evidence), "protocolfiles.fault.no-source");
            }
        } else if (!references.contains(reference)) {
            throw new Fault(lines.line(evidence), "protocolfiles.fault.no-reference", reference);
        }
    }

    private void phase(Object part, int number) {
        if (!phases.contains(number)) {
            throw new Fault(lines.line(part), "protocolfiles.fault.no-phase", number);
        }
    }

    private <T> void distinct(List<T> parts, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (T part : parts) {
            if (!seen.add(id.apply(part))) {
                throw new Fault(lines.line(part), "protocolfiles.fault.doubled-id", id.apply(part));
            }
        }
    }
}
