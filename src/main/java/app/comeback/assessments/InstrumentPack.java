package app.comeback.assessments;

import app.comeback.shared.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The licensed wording of a questionnaire, as an operator who holds the licence loads it.
 *
 * @param instrument which questionnaire
 * @param version of the wording, 1 to 40 characters
 * @param language two letters
 * @param licence on which licence it is used, 1 to 500 characters
 * @param items the questions in order
 */
public record InstrumentPack(Instrument instrument, String version, String language, String licence, List<Item> items) {

    private static final int LONGEST_VERSION = 40;
    private static final int LONGEST_LICENCE = 500;
    private static final int LONGEST_TEXT = 1000;
    private static final int MOST_ITEMS = 100;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * One question.
     *
     * @param text its words
     * @param part the part of {@link Instrument#HAOS} it belongs to; null for the others
     * @param values the values to choose from
     * @param labels the words beside the values, as many as values; empty for bare numbers
     */
    public record Item(
            String text,
            @Nullable String part,
            List<Integer> values,
            @Nullable List<String> labels) {

        public Item {
            requireWhole(text, values);
            values = List.copyOf(values);
            labels = labels == null ? List.of() : List.copyOf(labels);
        }

        /** The words beside the values; empty for bare numbers. */
        @Override
        public List<String> labels() {
            return Objects.requireNonNullElse(labels, List.of());
        }
    }

    /**
     * Checks it against the instrument.
     *
     * @throws Refused naming the first thing that does not fit
     */
    public InstrumentPack {
        requireWhole(instrument, version, language, licence, items);
        items = List.copyOf(items);
        if (version.isBlank() || version.length() > LONGEST_VERSION) {
            throw new Refused("assessments.pack.version", LONGEST_VERSION);
        }
        if (!LANGUAGE.matcher(language).matches()) {
            throw new Refused("assessments.pack.language");
        }
        if (licence.isBlank() || licence.length() > LONGEST_LICENCE) {
            throw new Refused("assessments.pack.licence", LONGEST_LICENCE);
        }
        requireCount(instrument, items);
        for (int place = 0; place < items.size(); place++) {
            requireItem(instrument, items.get(place), place);
        }
    }

    /** A pack comes from outside, where anything can be left out. */
    private static void requireWhole(@Nullable Object... parts) {
        if (Arrays.stream(parts).anyMatch(Objects::isNull)) {
            throw new Refused("assessments.pack.missing");
        }
    }

    private static void requireCount(Instrument instrument, List<Item> items) {
        if (instrument.items().isPresent() && instrument.items().get() != items.size()) {
            throw new Refused(
                    "assessments.pack.count",
                    instrument.name(),
                    instrument.items().get(),
                    items.size());
        }
        if (instrument == Instrument.HAOS) {
            Set<String> parts = new TreeSet<>(
                    items.stream().map(item -> String.valueOf(item.part())).toList());
            if (items.size() > MOST_ITEMS || !parts.equals(new TreeSet<>(Instrument.HAOS_PARTS))) {
                throw new Refused("assessments.pack.parts", String.join(", ", Instrument.HAOS_PARTS));
            }
        }
    }

    private static void requireItem(Instrument instrument, Item item, int place) {
        if (item.text().isBlank() || item.text().length() > LONGEST_TEXT) {
            throw new Refused("assessments.pack.text", place + 1, LONGEST_TEXT);
        }
        if (!new TreeSet<>(item.values()).equals(new TreeSet<>(instrument.values(place)))) {
            throw new Refused(
                    "assessments.pack.range",
                    place + 1,
                    range(instrument.values(place)),
                    range(new TreeSet<>(item.values())));
        }
        if (!item.labels().isEmpty() && item.labels().size() != item.values().size()) {
            throw new Refused("assessments.pack.labels", place + 1);
        }
    }

    private static String range(Set<Integer> values) {
        int least = values.stream().min(Integer::compare).orElse(0);
        int most = values.stream().max(Integer::compare).orElse(0);
        boolean whole = IntStream.rangeClosed(least, most).allMatch(values::contains);
        return whole && !values.isEmpty() ? least + "–" + most : values.toString();
    }

    /**
     * Reads a pack in YAML or JSON.
     *
     * @throws Refused when it cannot be read or does not fit the instrument
     */
    static InstrumentPack read(String text) {
        try {
            InstrumentPack pack = YAML.readValue(text, InstrumentPack.class);
            if (pack == null) {
                throw new Refused("assessments.pack.empty");
            }
            return pack;
        } catch (JacksonException e) {
            if (e.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw new Refused("assessments.pack.unreadable", String.valueOf(e.getOriginalMessage()));
        }
    }
}
