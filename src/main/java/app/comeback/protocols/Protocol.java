package app.comeback.protocols;

import app.comeback.shared.ConditionCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule set as it was loaded and checked; immutable, and complete in itself.
 *
 * @param ref code and version
 * @param title what a person calls it
 * @param summary what it is for, in our own words
 * @param studiedIn in whom its sources studied it, and who was left out
 * @param condition what it is about
 * @param classes the presentation classes it serves
 * @param hash SHA-256 of its canonical form, which a signature is bound to
 * @param phases in order, from 0
 * @param painProfiles the pain profiles that may be chosen, the default first
 * @param menu the exercises
 * @param redFlags the warning signs
 * @param rules the sentences that people apply or read
 * @param expected how long the way usually takes
 * @param ladder the running ladder, from walking up; empty when nobody runs
 * @param regressions when to propose to go back
 * @param references what the rules cite
 * @param measures every measure that the rules look at
 */
public record Protocol(
        ProtocolRef ref,
        String title,
        String summary,
        String studiedIn,
        ConditionCode condition,
        Set<PresentationClass> classes,
        String hash,
        List<Phase> phases,
        List<PainProfile> painProfiles,
        List<MenuEntry> menu,
        List<RedFlag> redFlags,
        List<Rule> rules,
        List<ExpectedBand> expected,
        List<RunningLevel> ladder,
        List<RegressionRule> regressions,
        List<Reference> references,
        List<Measure> measures) {

    public Protocol {
        classes = Set.copyOf(classes);
        phases = List.copyOf(phases);
        painProfiles = List.copyOf(painProfiles);
        menu = List.copyOf(menu);
        redFlags = List.copyOf(redFlags);
        rules = List.copyOf(rules);
        expected = List.copyOf(expected);
        ladder = List.copyOf(ladder);
        regressions = List.copyOf(regressions);
        references = List.copyOf(references);
        measures = List.copyOf(measures);
    }

    /** The phase with this number. */
    public Optional<Phase> phase(int number) {
        return phases.stream().filter(phase -> phase.number() == number).findFirst();
    }

    /** The pain profile with this code. */
    public Optional<PainProfile> painProfile(String code) {
        return painProfiles.stream()
                .filter(profile -> profile.code().equals(code))
                .findFirst();
    }

    /** The measure with this code, as this version defines it. */
    public Optional<Measure> measure(String code) {
        return measures.stream().filter(measure -> measure.code().equals(code)).findFirst();
    }

    /** The criterion with this id, in whichever phase. */
    public Optional<Criterion> criterion(String id) {
        return phases.stream()
                .flatMap(phase -> phase.exit().stream())
                .filter(criterion -> criterion.id().equals(id))
                .findFirst();
    }

    /**
     * How long the way usually takes; the band for any grade when there is none for this one.
     *
     * @param grade the clinical grade 1 to 3; null when unknown
     */
    public Optional<ExpectedBand> expected(@Nullable Integer grade) {
        return expected.stream()
                .filter(band -> grade != null && grade.equals(band.grade()))
                .findFirst()
                .or(() -> expected.stream().filter(band -> band.grade() == null).findFirst());
    }

    /** The rules of one kind, in order. */
    public List<Rule> rules(Rule.Kind kind) {
        return rules.stream().filter(rule -> rule.kind() == kind).toList();
    }
}
