package app.comeback.protocolfiles;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads YAML, of which JSON is a part, as a tree whose nodes know their lines. */
final class YamlTree {

    /** Far more than any rule set needs. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private YamlTree() {}

    /** Reads one document; a fault when it is empty, too long, or no YAML. */
    static Node read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new Fault(1, "protocolfiles.fault.too-long", MOST_CHARACTERS);
        }
        LoadSettings settings =
                LoadSettings.builder().setMaxAliasesForCollections(500).build();
        try {
            return new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() -> new Fault(1, "protocolfiles.fault.empty"));
        } catch (MarkedYamlEngineException e) {
            throw new Fault(line(e.getProblemMark()), "protocolfiles.fault.syntax", String.valueOf(e.getProblem()));
        } catch (YamlEngineException e) {
            throw new Fault(1, "protocolfiles.fault.syntax", String.valueOf(e.getMessage()));
        }
    }

    /** The line on which a node begins, from 1. */
    static int line(Node node) {
        return line(node.getStartMark());
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }
}
