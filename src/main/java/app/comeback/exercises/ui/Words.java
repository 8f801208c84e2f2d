package app.comeback.exercises.ui;

import app.comeback.exercises.Clearance;
import app.comeback.exercises.Restriction;
import app.comeback.exercises.RestrictionKind;
import app.comeback.shared.Side;
import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** What a screen calls the parts of exercises and restrictions; screens of other modules say the same. */
public final class Words {

    private final Component screen;

    /** Words in the language of this screen. */
    public Words(Component screen) {
        this.screen = screen;
    }

    /** Several values of one kind, in their own order. */
    public <E extends Enum<E>> String list(String family, Collection<E> values) {
        return values.stream()
                .sorted(Comparator.naturalOrder())
                .map(value -> screen.getTranslation(family + value))
                .collect(Collectors.joining(", "));
    }

    /** A restriction in full, as in “No kneeling, right side”. */
    public String restriction(Restriction restriction) {
        String words = screen.getTranslation("exercises.restriction." + restriction.kind());
        if (restriction.detail() != null) {
            words += ": " + detail(restriction.kind(), restriction.detail());
        }
        return restriction.side() == Side.BOTH
                ? words
                : words + ", " + screen.getTranslation("exercises.side." + restriction.side());
    }

    /** The detail of a kind of restriction that has one. */
    public String detail(RestrictionKind kind, String detail) {
        return switch (kind) {
            case NO_WORK_FOR_MUSCLE -> screen.getTranslation("exercises.muscle." + detail);
            case NO_EQUIPMENT -> screen.getTranslation("exercises.equipment." + detail);
            default -> screen.getTranslation("exercises.contra." + detail);
        };
    }

    /** Why an exercise is not cleared; empty when it is. */
    public String clearance(Clearance clearance) {
        return switch (clearance) {
            case Clearance.Cleared cleared -> "";
            case Clearance.Blocked blocked -> blocked(blocked);
            case Clearance.NotCleared unknown -> screen.getTranslation("exercises.not-annotated", missing(unknown));
        };
    }

    private String missing(Clearance.NotCleared unknown) {
        return list("exercises.part.", unknown.missing());
    }

    private String blocked(Clearance.Blocked blocked) {
        String reasons = blocked.restrictions().stream()
                .map(this::restriction)
                .distinct()
                .collect(Collectors.joining("; "));
        return blocked.openSide() == null
                ? reasons
                : screen.getTranslation(
                        "exercises.open-side", reasons, screen.getTranslation("exercises.side." + blocked.openSide()));
    }
}
