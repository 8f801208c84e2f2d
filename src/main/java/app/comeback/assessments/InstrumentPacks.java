package app.comeback.assessments;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The licensed wordings that an operator loaded; a questionnaire without one is not offered to clients. */
public interface InstrumentPacks {

    /**
     * Loads a pack in YAML or JSON; the same version and language again is refused, because a wording never changes
     * under its version.
     *
     * @throws app.comeback.shared.Refused with the reason when the pack does not fit, or the version is there
     */
    void load(UUID id, String text);

    /** All packs, the newest first. */
    List<Loaded> all();

    /** The newest pack of each questionnaire in the reader's language, else in English. */
    List<InstrumentPack> offered(Locale locale);

    /** The one of this questionnaire. */
    Optional<InstrumentPack> offered(Instrument instrument, Locale locale);

    /**
     * A loaded pack.
     *
     * @param pack the pack
     * @param at when it was loaded
     */
    record Loaded(InstrumentPack pack, Instant at) {}
}
