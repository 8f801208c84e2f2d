package app.comeback.protocolfiles;

import app.comeback.exercises.ExerciseId;
import app.comeback.protocols.Criterion;
import app.comeback.protocols.Measure;
import app.comeback.protocols.Protocol;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Reads a rule set, and refuses what is not whole with the line and the reason. */
final class ProtocolYaml {

    private final MeasureCatalogue catalogue;
    private final Predicate<ExerciseId> exercises;

    /**
     * Creates a reader.
     *
     * @param catalogue the measures that every rule set may use
     * @param exercises whether there is such an exercise
     */
    ProtocolYaml(MeasureCatalogue catalogue, Predicate<ExerciseId> exercises) {
        this.catalogue = catalogue;
        this.exercises = exercises;
    }

    /**
     * Reads one rule set.
     *
     * @throws Fault when anything is unknown, doubled, missing, out of range or dangling
     */
    Protocol read(String yaml) {
        RecordReader reader = new RecordReader();
        ProtocolFile file = reader.read(YamlTree.read(yaml), ProtocolFile.class);
        MeasureCatalogue measures = catalogue.with(file.measures(), reader);
        new ProtocolChecks(file, measures, exercises, reader).check();
        Protocol protocol = file.toProtocol(used(file, measures), "");
        return file.toProtocol(protocol.measures(), CanonicalProtocol.hash(protocol));
    }

    /** Reads a version as it was kept; it was checked before it was kept, by the checks of that day. */
    static Protocol stored(StoredVersion version) {
        ProtocolFile file = new RecordReader().read(YamlTree.read(version.content()), ProtocolFile.class);
        return file.toProtocol(file.measures(), version.hash());
    }

    private static List<Measure> used(ProtocolFile file, MeasureCatalogue measures) {
        return file.phases().stream()
                .flatMap(phase -> phase.exit().stream())
                .map(Criterion::measures)
                .flatMap(codes -> codes.stream())
                .distinct()
                .map(code -> measures.find(code).orElseThrow())
                .sorted(Comparator.comparing(Measure::code))
                .toList();
    }
}
