package app.comeback.exercisefiles;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Walks through one long JSON array and hands over its records one by one; no more than one is in memory. */
final class JsonRecords {

    /** The longest text that any of the collections has is under 10,000 characters. */
    private static final int LONGEST_TEXT = 200_000;

    /** More parts than this has no exercise; such a record is skipped without being built. */
    private static final int MOST_PARTS = 5_000;

    private static final int DEEPEST = 20;
    private static final int LONGEST_NAME = 500;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .build();

    private final SourceFile file;
    private int parts;

    private JsonRecords(SourceFile file) {
        this.file = file;
    }

    /** Takes each record; false ends the walk. */
    interface Each {
        boolean take(@Nullable ObjectNode row, Place place);
    }

    /**
     * Walks through the file.
     *
     * @param each gets nothing in place of what is no record or too large for one
     * @throws Unreadable when the file is no JSON array, or not to its end
     */
    static void read(SourceFile file, LongConsumer progress, Each each) {
        new JsonRecords(file).read(progress, each);
    }

    private void read(LongConsumer progress, Each each) {
        int record = 0;
        try (InputStream in = new Counting(file.open(), progress);
                JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw new Place(file.name(), 0, line(json)).stop("exercisefiles.problem.no-list");
            }
            while (json.nextToken() != JsonToken.END_ARRAY) {
                if (json.currentToken() == null) {
                    throw new Place(file.name(), record, line(json)).stop("exercisefiles.problem.ends-early");
                }
                record++;
                Place place = new Place(file.name(), record, line(json));
                if (!each.take(row(json), place)) {
                    return;
                }
            }
        } catch (JacksonException broken) {
            throw brokenAt(broken, record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable ObjectNode row(JsonParser json) {
        parts = 0;
        return build(json) instanceof ObjectNode row && parts <= MOST_PARTS ? row : null;
    }

    /** Builds what begins here; once it is too large it only reads on to its end. */
    private JsonNode build(JsonParser json) {
        parts++;
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_STRING -> NODES.stringNode(parts > MOST_PARTS ? "" : json.getString());
            case VALUE_NUMBER_INT -> integer(json);
            case VALUE_NUMBER_FLOAT -> NODES.stringNode(json.getString());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private static JsonNode integer(JsonParser json) {
        return json.getNumberType() == JsonParser.NumberType.INT
                ? NODES.numberNode(json.getIntValue())
                : NODES.stringNode(json.getString());
    }

    private JsonNode object(JsonParser json) {
        ObjectNode object = NODES.objectNode();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            JsonNode value = build(json);
            if (parts <= MOST_PARTS) {
                object.set(name, value);
            }
        }
        return object;
    }

    private JsonNode array(JsonParser json) {
        ArrayNode array = NODES.arrayNode();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            JsonNode value = build(json);
            if (parts <= MOST_PARTS) {
                array.add(value);
            }
        }
        return array;
    }

    private static int line(JsonParser json) {
        return json.currentTokenLocation().getLineNr();
    }

    private Unreadable brokenAt(JacksonException broken, int record) {
        var location = broken.getLocation();
        int line = location == null ? 0 : Math.max(0, location.getLineNr());
        int column = location == null ? 0 : Math.max(0, location.getColumnNr());
        return new Place(file.name(), record, line).stop("exercisefiles.problem.broken-json", Integer.toString(column));
    }

    /** Tells how far the reading has come. */
    private static final class Counting extends FilterInputStream {

        private final LongConsumer progress;
        private long count;

        Counting(InputStream in, LongConsumer progress) {
            super(in);
            this.progress = progress;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got = super.read(into, from, length);
            if (got > 0) {
                count += got;
                progress.accept(count);
            }
            return got;
        }
    }
}
