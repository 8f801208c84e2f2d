package app.comeback.protocolfiles;

import app.comeback.protocols.Measure;
import app.comeback.protocols.Requirement;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether requirements fit the measures they look at: kind, unit, range and sides. */
final class RequirementChecks {

    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(100);

    private final MeasureCatalogue measures;
    private final RecordReader lines;

    RequirementChecks(MeasureCatalogue measures, RecordReader lines) {
        this.measures = measures;
        this.lines = lines;
    }

    void check(Requirement test) {
        test.measures().forEach(code -> measure(test, code));
        switch (test) {
            case Requirement.Answer answer -> kind(test, answer.measure(), Measure.Kind.YES_NO);
            case Requirement.PainGreen pain -> kind(test, pain.measure(), Measure.Kind.PAIN);
            case Requirement.AtLeast value -> threshold(test, value.measure(), value.threshold(), value.unit());
            case Requirement.AtMost value -> threshold(test, value.measure(), value.threshold(), value.unit());
            case Requirement.PowerAtLeast power -> power(power);
            case Requirement.SymmetryAtLeast symmetry -> symmetry(symmetry);
            case Requirement.DeficitAtMost deficit -> deficit(deficit);
            case Requirement.OwnRangeAtLeast range -> ownRange(range);
            case Requirement.AllOf all -> parts(test, all.tests());
            case Requirement.AnyOf any -> parts(test, any.tests());
        }
    }

    private void parts(Requirement test, List<Requirement> parts) {
        if (parts.size() < 2) {
            throw fault(test, "protocolfiles.fault.parts");
        }
        parts.forEach(this::check);
    }

    private void threshold(Requirement test, String code, BigDecimal threshold, String unit) {
        Measure measure = measure(test, code);
        unit(test, measure.unit(), unit);
        if (measure.kind() == Measure.Kind.YES_NO || !measure.accepts(threshold)) {
            throw fault(test, "protocolfiles.fault.threshold", threshold, measure.min(), measure.max(), code);
        }
    }

    private void power(Requirement.PowerAtLeast power) {
        threshold(power, power.measure(), power.watts(), power.unit());
        unit(power, measure(power, power.massMeasure()).unit(), "kg");
        if (power.wattsPerKg().signum() <= 0 || power.wattsPerKg().compareTo(BigDecimal.TEN) > 0) {
            throw fault(power, "protocolfiles.fault.threshold", power.wattsPerKg(), 0, 10, power.measure());
        }
    }

    private void symmetry(Requirement.SymmetryAtLeast symmetry) {
        sided(symmetry, symmetry.measure());
        percent(symmetry, symmetry.threshold(), symmetry.unit());
        fullRange(symmetry, symmetry.measure(), symmetry.fullRange());
        String baseline = symmetry.ownBaseline();
        if (baseline != null) {
            comparable(symmetry, symmetry.measure(), baseline);
        }
    }

    private void deficit(Requirement.DeficitAtMost deficit) {
        sided(deficit, deficit.measure());
        threshold(deficit, deficit.measure(), deficit.threshold(), deficit.unit());
        threshold(deficit, deficit.measure(), deficit.uncertainUpTo(), deficit.unit());
        if (deficit.uncertainUpTo().compareTo(deficit.threshold()) < 0
                || deficit.detectable().signum() <= 0) {
            throw fault(deficit, "protocolfiles.fault.error-band");
        }
    }

    private void ownRange(Requirement.OwnRangeAtLeast range) {
        sided(range, range.measure());
        comparable(range, range.measure(), range.baseline());
        percent(range, range.threshold(), range.unit());
        fullRange(range, range.measure(), range.fullRange());
        if (range.detectable().signum() <= 0) {
            throw fault(range, "protocolfiles.fault.error-band");
        }
    }

    private void percent(Requirement test, BigDecimal threshold, String unit) {
        unit(test, "%", unit);
        if (threshold.signum() <= 0 || threshold.compareTo(MOST_PERCENT) > 0) {
            throw fault(test, "protocolfiles.fault.percent", threshold);
        }
    }

    private void fullRange(Requirement test, String code, @Nullable BigDecimal full) {
        if (full != null && full.compareTo(measure(test, code).max()) < 0) {
            throw fault(test, "protocolfiles.fault.full-range", full, code);
        }
    }

    private void comparable(Requirement test, String code, String baseline) {
        sided(test, baseline);
        unit(test, measure(test, code).unit(), measure(test, baseline).unit());
    }

    private void sided(Requirement test, String code) {
        if (!measure(test, code).sided()) {
            throw fault(test, "protocolfiles.fault.no-sides", code);
        }
    }

    private void kind(Requirement test, String code, Measure.Kind kind) {
        if (measure(test, code).kind() != kind) {
            throw fault(test, "protocolfiles.fault.kind", code, kind);
        }
    }

    private void unit(Requirement test, String needed, String given) {
        if (!needed.equals(given)) {
            throw fault(test, "protocolfiles.fault.unit", given, needed);
        }
    }

    private Measure measure(Requirement test, String code) {
        return measures.find(code).orElseThrow(() -> fault(test, "protocolfiles.fault.no-measure", code));
    }

    private Fault fault(Requirement test, String key, Object... arguments) {
        return new Fault(lines.line(test), key, arguments);
    }
}
