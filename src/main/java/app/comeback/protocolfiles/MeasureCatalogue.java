package app.comeback.protocolfiles;

import app.comeback.protocols.Measure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Measures by their codes. */
final class MeasureCatalogue {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    private final Map<String, Measure> byCode;

    private MeasureCatalogue(Map<String, Measure> byCode) {
        this.byCode = byCode;
    }

    /** One without any measure, for stored copies that bring their own. */
    static MeasureCatalogue empty() {
        return new MeasureCatalogue(Map.of());
    }

    /** Reads the catalogue of a file. */
    static MeasureCatalogue read(String yaml) {
        RecordReader reader = new RecordReader();
        return empty().with(reader.read(YamlTree.read(yaml), File.class).measures(), reader);
    }

    /** This catalogue and further measures; a fault when a code is no code or known already. */
    MeasureCatalogue with(List<Measure> more, RecordReader reader) {
        Map<String, Measure> all = new LinkedHashMap<>(byCode);
        for (Measure measure : more) {
            int line = reader.line(measure);
            if (!CODE.matcher(measure.code()).matches()) {
                throw new Fault(line, "protocolfiles.fault.code", measure.code());
            }
            if (all.put(measure.code(), measure) != null) {
                throw new Fault(line, "protocolfiles.fault.doubled-id", measure.code());
            }
            if (measure.modes().isEmpty()) {
                throw new Fault(line, "protocolfiles.fault.no-modes", measure.code());
            }
        }
        return new MeasureCatalogue(all);
    }

    Optional<Measure> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All of them, in the order of the file. */
    List<Measure> all() {
        return List.copyOf(byCode.values());
    }

    private record File(List<Measure> measures) {}
}
