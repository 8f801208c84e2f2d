package app.comeback.training;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.assessments.SafetyLocks;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.Side;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import app.comeback.training.Trainees.Trainee;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

@PortalTest
class ToGoDocumentTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @Autowired
    Trainees trainees;

    @Autowired
    SafetyLocks locks;

    @Autowired
    TestClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @LocalServerPort
    int port;

    private JsonNode document() {
        return new YAMLMapper()
                .readTree(new Phone(port).get("/api/togo/openapi.yaml").body());
    }

    @Test
    void the_document_names_every_path_and_no_other() {
        Set<String> served = new TreeSet<>();
        mapping.getHandlerMethods().forEach((request, method) -> request.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/togo"))
                .forEach(path ->
                        request.getMethodsCondition().getMethods().forEach(verb -> served.add(verb + " " + path))));
        Set<String> described = new TreeSet<>();
        document().path("paths").properties().forEach(path -> path.getValue()
                .propertyNames()
                .forEach(verb -> described.add(verb.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        assertThat(described).isEqualTo(served);
    }

    @Test
    void every_answer_has_the_fields_of_the_document_and_no_other() {
        clock.set(NOON);
        Trainee trainee = trainees.trainee();
        Phone phone = new Phone(port).signIn(trainees.people().email(trainee.client()));
        Schemas schemas = new Schemas(document().path("components").path("schemas"));
        schemas.check("Days", Phone.json(phone.get("/api/togo/days")));
        schemas.check("Problem", Phone.json(new Phone(port).get("/api/togo/days")));
        SessionScript session = trainee.session(NOON.minusSeconds(60)).started();
        session.add("RPE", Map.of("value", 12));
        schemas.check("Receipt", Phone.json(phone.entries(SessionScript.batch(trainee, session.entries()))));
        as(
                trainee.client(),
                () -> locks.raise(UUID.randomUUID(), trainee.client().id(), "RF-05", RedFlagLevel.URGENT, "intake:x"));
        schemas.check("Days", Phone.json(phone.get("/api/togo/days")));
        schemas.check("Receipt", Phone.json(phone.entries(SessionScript.batch(trainee, session.entries()))));
        assertThat(schemas.used)
                .contains(
                        "Notice",
                        "Plan",
                        "Limits",
                        "Exercise",
                        "Day",
                        "Group",
                        "Item",
                        "Dose",
                        "RedFlag",
                        "StopReason");
    }

    @Test
    void the_document_knows_every_word() {
        JsonNode schemas = document().path("components").path("schemas");
        JsonNode entry = schemas.path("Entry").path("properties");
        assertThat(words(entry.path("kind"))).isEqualTo(names(EntryKind.values()));
        assertThat(words(entry.path("moment"))).isEqualTo(names(PainMoment.values()));
        assertThat(words(schemas.path("StopCode"))).isEqualTo(names(StopReason.values()));
        assertThat(words(schemas.path("Level"))).isEqualTo(names(RedFlagLevel.values()));
        assertThat(words(schemas.path("Days").path("properties").path("state"))).isEqualTo(names(Days.State.values()));
        assertThat(words(schemas.path("Item").path("properties").path("side"))).isEqualTo(names(Side.values()));
        assertThat(words(schemas.path("Result").path("properties").path("result")))
                .isEqualTo(names(ToGo.Outcome.values()));
        assertThat(words(schemas.path("Problem").path("properties").path("code")))
                .isEqualTo(names(ToGoProblems.Code.values()));
        Set<String> fields = new TreeSet<>(entry.propertyNames());
        fields.removeAll(Set.of("id", "session", "plan", "planVersion", "startedAt", "seq", "at", "kind"));
        assertThat(fields)
                .isEqualTo(new TreeSet<>(EntryKind.Field.all().stream()
                        .map(EntryKind.Field::sentAs)
                        .toList()));
    }

    private static Set<String> words(JsonNode schema) {
        return new TreeSet<>(
                schema.path("enum").valueStream().map(JsonNode::stringValue).toList());
    }

    private static Set<String> names(Enum<?>[] values) {
        return new TreeSet<>(Arrays.stream(values).map(Enum::name).toList());
    }

    /** Compares an answer with the document, field by field. */
    private static final class Schemas {

        private final JsonNode all;
        private final Set<String> used = new TreeSet<>();

        private Schemas(JsonNode all) {
            this.all = all;
        }

        void check(String name, JsonNode answer) {
            used.add(name);
            check(name, all.path(name), answer);
        }

        private void check(String where, JsonNode schema, JsonNode answer) {
            if (schema.has("$ref")) {
                String name = schema.path("$ref").stringValue().replaceFirst(".*/", "");
                check(name, answer);
            } else if (schema.has("oneOf")) {
                if (!answer.isNull()) {
                    check(where, schema.path("oneOf").path(0), answer);
                }
            } else {
                checkType(where, schema, answer);
            }
        }

        private void checkType(String where, JsonNode schema, JsonNode answer) {
            List<String> types = schema.path("type").isArray()
                    ? schema.path("type")
                            .valueStream()
                            .map(JsonNode::stringValue)
                            .toList()
                    : List.of(schema.path("type").stringValue());
            if (answer.isNull()) {
                assertThat(types).as(where).contains("null");
                return;
            }
            switch (types.getFirst()) {
                case "object" -> checkObject(where, schema, answer);
                case "array" -> answer.forEach(one -> check(where + "[]", schema.path("items"), one));
                case "string" -> assertThat(answer.isString()).as(where).isTrue();
                case "boolean" -> assertThat(answer.isBoolean()).as(where).isTrue();
                case "integer" ->
                    assertThat(answer.isIntegralNumber()).as(where).isTrue();
                case "number" -> assertThat(answer.isNumber()).as(where).isTrue();
                default -> throw new AssertionError(where + " has the type " + types);
            }
            if (schema.has("enum")) {
                assertThat(words(schema)).as(where).contains(answer.stringValue());
            }
        }

        private void checkObject(String where, JsonNode schema, JsonNode answer) {
            if (schema.path("additionalProperties").isObject()) {
                return;
            }
            JsonNode properties = schema.path("properties");
            assertThat(answer.propertyNames())
                    .as(where)
                    .containsExactlyInAnyOrderElementsOf(properties.propertyNames());
            assertThat(schema.path("required").valueStream().map(JsonNode::stringValue))
                    .as(where)
                    .containsExactlyInAnyOrderElementsOf(properties.propertyNames());
            properties
                    .properties()
                    .forEach(property -> check(
                            where + "." + property.getKey(), property.getValue(), answer.path(property.getKey())));
        }
    }
}
