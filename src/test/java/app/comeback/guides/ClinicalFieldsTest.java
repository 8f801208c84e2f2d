package app.comeback.guides;

import static app.comeback.guides.GuidePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideJson;
import app.comeback.guidecontent.TestGuides;
import app.comeback.medicalreview.Badge;
import app.comeback.medicalreview.Badges;
import app.comeback.shared.Actor;
import app.comeback.testing.PortalTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes every clinical field of a signed, published guide, one at a time, through the real services (GOV-03). */
@PortalTest
class ClinicalFieldsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> EDITORIAL = Set.of("/byline", "/origin");

    @Autowired
    GuidePeople people;

    @Autowired
    GuideEditing editing;

    @Autowired
    GuideDesk desk;

    @Autowired
    GuideWorkflow workflow;

    @Autowired
    PublishedGuides published;

    @Autowired
    Badges badges;

    @Test
    void a_correction_of_any_clinical_field_takes_the_badge_away() {
        Actor editor = people.editor();
        GuideContent signed = TestGuides.plain("Guide " + UUID.randomUUID());
        List<String> fields = new ArrayList<>();
        leaves(JSON.readTree(GuideJson.write(signed)), "", fields);
        fields.removeIf(EDITORIAL::contains);
        assertThat(fields).hasSizeGreaterThan(30);
        GuideId id = people.published(editor, signed);
        String slug = as(editor, () -> desk.open(id).orElseThrow().slug());
        int head = 1;
        for (String field : fields) {
            head = correct(editor, id, head, mutated(signed, field));
            assertThat(badge(id, slug).isShown()).as(field).isFalse();
            head = correct(editor, id, head, signed);
            assertThat(badge(id, slug).isShown()).as("back from " + field).isTrue();
        }
    }

    private int correct(Actor editor, GuideId id, int head, GuideContent content) {
        as(editor, () -> editing.save(new SaveGuide(id, head, content, "")));
        as(editor, () -> desk.open(id).orElseThrow().findings().stream()
                        .filter(CheckedFinding::blocks)
                        .toList())
                .forEach(checked -> as(
                        editor,
                        () -> editing.waive(id, checked.finding().fingerprint(), "Needed for this very test.")));
        as(editor, () -> workflow.publishCorrection(id, head + 1, "The text was wrong."));
        return head + 1;
    }

    private Badge badge(GuideId id, String slug) {
        return badges.of("guide", id.value(), published.find(slug).orElseThrow().hash());
    }

    private static void leaves(JsonNode node, String path, List<String> into) {
        if (node.isObject()) {
            node.properties().forEach(field -> leaves(field.getValue(), path + "/" + field.getKey(), into));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves(node.get(i), path + "/" + i, into);
            }
        } else {
            into.add(path);
        }
    }

    private static GuideContent mutated(GuideContent content, String path) {
        JsonNode tree = JSON.readTree(GuideJson.write(content));
        int cut = path.lastIndexOf('/');
        JsonNode parent = tree.at(path.substring(0, cut));
        String name = path.substring(cut + 1);
        if (parent instanceof ObjectNode object) {
            JsonNode other = other(name, object.get(name));
            object.set(name, other);
        } else if (parent instanceof ArrayNode array) {
            array.remove(Integer.parseInt(name));
        }
        return GuideJson.read(JSON.writeValueAsString(tree));
    }

    private static JsonNode other(String name, JsonNode old) {
        return switch (name) {
            case "audience" -> JSON.getNodeFactory().stringNode("PROFESSIONALS");
            case "kind" ->
                JSON.getNodeFactory()
                        .stringNode(old.asString().equals("SAFE_MOVEMENTS") ? "RISKY_MOVEMENTS" : "SAFE_MOVEMENTS");
            case "evidenceLevel" -> JSON.getNodeFactory().stringNode("C");
            case "accessedOn" -> JSON.getNodeFactory().stringNode("2026-02-02");
            case "level" -> JSON.getNodeFactory().numberNode(3);
            case "year" -> JSON.getNodeFactory().numberNode(2018);
            case "pmid" -> JSON.getNodeFactory().stringNode("12345678");
            case "url" -> JSON.getNodeFactory().stringNode("https://example.org/study");
            case "value" -> JSON.getNodeFactory().stringNode("calf");
            default -> JSON.getNodeFactory().stringNode(old.asString() + "-x");
        };
    }
}
