package app.comeback.plans.ui;

import app.comeback.plans.Prescription;
import app.comeback.shared.Refused;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A dose as it is typed: any number may be missing or wrong. */
public record DoseDraft(
        @Nullable Integer sets,
        @Nullable Integer reps,
        @Nullable Integer holdSeconds,
        @Nullable Integer minutes,
        @Nullable Integer metres,
        String tempo,
        @Nullable Integer restSeconds,
        @Nullable BigDecimal loadKg,
        @Nullable Integer effortPercent,
        @Nullable Integer perDay,
        @Nullable Integer everyDays) {

    /** A dose that is right. */
    public static DoseDraft of(Prescription dose) {
        return new DoseDraft(
                dose.sets(),
                dose.reps(),
                dose.holdSeconds(),
                dose.minutes(),
                dose.metres(),
                dose.tempo(),
                dose.restSeconds(),
                dose.loadKg(),
                dose.effortPercent(),
                dose.perDay(),
                dose.everyDays());
    }

    /**
     * The dose that was typed.
     *
     * @throws Refused when something is missing or outside its range
     */
    public Prescription prescription() {
        return new Prescription(
                orOutside(sets),
                reps,
                holdSeconds,
                minutes,
                metres,
                tempo,
                orOutside(restSeconds),
                loadKg,
                effortPercent,
                orOutside(perDay),
                orOutside(everyDays));
    }

    /** A number that must be there and is not gets the same sentence as one outside its range. */
    private static int orOutside(@Nullable Integer number) {
        return number == null ? -1 : number;
    }
}
