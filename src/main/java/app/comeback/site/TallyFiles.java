package app.comeback.site;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.PublicTally;
import app.comeback.moderation.RejectionReason;
import app.comeback.moderation.Tally;
import app.comeback.moderation.TallyFigure;
import app.comeback.shared.Csv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The tally for machines: a line for each figure, with the names that the page has in its attributes. */
final class TallyFiles {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> HEAD =
            List.of("quarter", "from", "to", "running", "kind", "figure", "reason", "value");

    private TallyFiles() {}

    static byte[] csv(List<PublicTally.Quarter> quarters) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEAD);
        for (PublicTally.Quarter quarter : quarters) {
            quarter.tallies().forEach((kind, tally) -> TallyFigure.of(tally)
                    .forEach(figure -> lines.add(List.of(
                            quarter.code(),
                            quarter.first().toString(),
                            quarter.last().toString(),
                            Boolean.toString(quarter.isRunning()),
                            name(kind),
                            name(figure.name()),
                            figure.reason() == null ? "" : name(figure.reason()),
                            value(figure)))));
        }
        return Csv.file(lines);
    }

    static String json(List<PublicTally.Quarter> quarters) {
        return JSON.writeValueAsString(
                Map.of("quarters", quarters.stream().map(TallyFiles::quarter).toList()));
    }

    private static Map<String, Object> quarter(PublicTally.Quarter quarter) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("quarter", quarter.code());
        data.put("from", quarter.first().toString());
        data.put("to", quarter.last().toString());
        data.put("running", quarter.isRunning());
        Map<String, Object> kinds = new LinkedHashMap<>();
        quarter.tallies().forEach((kind, tally) -> kinds.put(name(kind), figures(tally)));
        data.put("kinds", kinds);
        return data;
    }

    private static List<Map<String, @Nullable Object>> figures(Tally tally) {
        return TallyFigure.of(tally).stream()
                .map(figure -> {
                    Map<String, @Nullable Object> data = new LinkedHashMap<>();
                    data.put("figure", name(figure.name()));
                    if (figure.reason() != null) {
                        data.put("reason", name(figure.reason()));
                    }
                    data.put("value", figure.value());
                    return data;
                })
                .toList();
    }

    static String name(ItemKind kind) {
        return lower(kind);
    }

    static String name(TallyFigure.Name name) {
        return lower(name);
    }

    static String name(RejectionReason reason) {
        return lower(reason);
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The number as it is; empty when there is nothing to say, which is not 0. */
    static String value(TallyFigure figure) {
        return figure.value() == null ? "" : figure.value().toString();
    }
}
