package app.comeback.protocolfiles;

import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.protocols.Measure;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.ProtocolRef;
import app.comeback.shared.PortalProperties;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The rule sets that this portal has: loaded once at the start from its own files and the operator's, and any older
 * version that was ever loaded. A file that is not whole is left out and named, and the portal starts without it.
 */
@Component
class ProtocolShelf implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ProtocolShelf.class);

    private final ProtocolStore store;
    private final ExerciseLibrary library;
    private final ProtocolFolder folder;
    private final Clock clock;
    private final MeasureCatalogue catalogue = ShippedProtocols.catalogue();
    private final Map<ProtocolRef, Protocol> loaded = new LinkedHashMap<>();
    private final List<RefusedFile> refused = new ArrayList<>();
    private final Map<ProtocolRef, Protocol> kept = new ConcurrentHashMap<>();

    ProtocolShelf(ProtocolStore store, ExerciseLibrary library, PortalProperties portal, Clock clock) {
        this.store = store;
        this.library = library;
        this.folder = new ProtocolFolder(portal.data());
        this.clock = clock;
    }

    /** Once everything is there, and before anybody asks. */
    @Override
    public void afterSingletonsInstantiated() {
        Set<ExerciseId> exercises = library.all().stream().map(Exercise::id).collect(Collectors.toSet());
        ProtocolYaml yaml = new ProtocolYaml(catalogue, exercises::contains);
        ShippedProtocols.FILES.forEach(
                file -> load(yaml, Path.of(file).getFileName().toString(), () -> ShippedProtocols.text(file)));
        folder.files().forEach(file -> load(yaml, file.getFileName().toString(), () -> ProtocolFolder.text(file)));
    }

    private void load(ProtocolYaml yaml, String name, Supplier<String> text) {
        try {
            keep(name, yaml.read(text.get()));
        } catch (Fault fault) {
            refused.add(new RefusedFile(name, fault.line(), fault.key(), fault.arguments()));
            LOG.warn("Rule set left out: {}, line {}", name, fault.getMessage());
        }
    }

    private void keep(String name, Protocol protocol) {
        if (loaded.containsKey(protocol.ref())) {
            throw new Fault(
                    1, "protocolfiles.fault.loaded-twice", protocol.ref().toString());
        }
        StoredVersion stored = store.keep(new StoredVersion(
                protocol.ref(), protocol.hash(), CanonicalProtocol.json(protocol), name, clock.instant()));
        if (!stored.hash().equals(protocol.hash())) {
            throw new Fault(
                    1, "protocolfiles.fault.same-version", protocol.ref().toString());
        }
        loaded.put(protocol.ref(), protocol);
    }

    /** What was loaded from a file at the last start. */
    List<Protocol> loaded() {
        return List.copyOf(loaded.values());
    }

    List<RefusedFile> refused() {
        return List.copyOf(refused);
    }

    /** Any version that was ever loaded. */
    Optional<Protocol> find(ProtocolRef ref) {
        Protocol known = loaded.getOrDefault(ref, kept.get(ref));
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Protocol> stored = store.find(ref).map(ProtocolYaml::stored);
        stored.ifPresent(protocol -> kept.put(ref, protocol));
        return stored;
    }

    /** The catalogue, and what operators' files add to it. */
    List<Measure> measures() {
        Map<String, Measure> all = new LinkedHashMap<>();
        catalogue.all().forEach(measure -> all.put(measure.code(), measure));
        loaded.values()
                .forEach(protocol -> protocol.measures().forEach(measure -> all.putIfAbsent(measure.code(), measure)));
        return List.copyOf(all.values());
    }
}
