package app.comeback.protocols;

import app.comeback.shared.ConditionCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule set as it was loaded and checked.
 *
 * @param ref code and version
 * @param title what a person calls it
 * @param condition what it is about
 * @param classes the presentation classes it serves
 * @param hash SHA-256 of its canonical form, which a signature is bound to
 * @param phases in order, from 0
 * @param painProfiles the pain profiles that may be chosen, the default first
 * @param menu the exercises
 * @param redFlags the warning signs
 */
public record Protocol(
        ProtocolRef ref,
        String title,
        ConditionCode condition,
        Set<PresentationClass> classes,
        String hash,
        List<Phase> phases,
        List<PainProfile> painProfiles,
        List<MenuEntry> menu,
        List<RedFlag> redFlags) {

    public Protocol {
        classes = Set.copyOf(classes);
        phases = List.copyOf(phases);
        painProfiles = List.copyOf(painProfiles);
        menu = List.copyOf(menu);
        redFlags = List.copyOf(redFlags);
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
}
