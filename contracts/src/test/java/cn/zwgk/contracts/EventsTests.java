package cn.zwgk.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class EventsTests {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, JsonNode> EVENTS = EventFiles.CURRENT.schemas();

    static Stream<String> events() {
        return EVENTS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void theExampleKeepsTheSchema(String event) {
        assertThat(violations(event, example(event))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void anExampleWithoutARequiredFieldDoesNot(String event) {
        for (JsonNode required : schema(event).get("required")) {
            ObjectNode broken = (ObjectNode) example(event).deepCopy();
            broken.remove(required.asString());
            assertThat(violations(event, broken))
                    .as("without " + required.asString())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void theSchemaIsNamedAfterItsFileAndIsAnOpenObject(String event) {
        String topic = event.substring(0, event.indexOf('/'));
        String type = event.substring(event.indexOf('/') + 1, event.lastIndexOf(".v"));
        String version = event.substring(event.lastIndexOf(".v") + 2);
        JsonNode schema = schema(event);
        assertThat(schema.get("$id").asString()).isEqualTo("urn:zwgk:events:%s:%s:v%s", topic, type, version);
        assertThat(schema.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("title").asString()).isEqualTo(type);
        assertThat(schema.get("description").asString()).isNotBlank();
        assertThat(schema.get("type").asString()).isEqualTo("object");
        assertThat(schema.path("additionalProperties").asBoolean(true)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyFieldIsDescribed(String event) {
        assertThat(undescribed("", schema(event))).isEmpty();
    }

    private static List<String> undescribed(String path, JsonNode schema) {
        List<String> found = new ArrayList<>();
        schema.path("properties").properties().forEach(field -> {
            String name = path + "/" + field.getKey();
            if (field.getValue().path("description").asString("").isBlank()) {
                found.add(name);
            }
            found.addAll(undescribed(name, field.getValue()));
            found.addAll(undescribed(name, field.getValue().path("items")));
        });
        return found;
    }

    /** What must never travel, by the names under which it would. */
    @ParameterizedTest
    @MethodSource("events")
    void noFieldHoldsPersonalData(String event) {
        Pattern personal = Pattern.compile("(?i).*(applicant|phone|mobile|email|identity|address|contact|secret).*");
        List<String> names = new ArrayList<>();
        schema(event).get("properties").properties().forEach(field -> names.add(field.getKey()));
        assertThat(names).noneMatch(name -> personal.matcher(name).matches());
    }

    @Test
    void everyExampleBelongsToASchema() {
        assertThat(EventFiles.CURRENT.examples().keySet()).isEqualTo(EVENTS.keySet());
    }

    @Test
    void asyncApiNamesEveryEventOnItsTopicAndNoOther() {
        JsonNode asyncApi = new YAMLMapper().readTree(Path.of("asyncapi.yaml").toFile());
        assertThat(asyncApi.get("asyncapi").asString()).isEqualTo("3.0.0");
        List<String> named = new ArrayList<>();
        asyncApi.get("channels")
                .forEach(channel -> channel.get("messages").properties().forEach(entry -> {
                    String reference = entry.getValue().get("$ref").asString();
                    assertThat(reference).isEqualTo("#/components/messages/" + entry.getKey());
                    JsonNode message = asyncApi.at(reference.substring(1));
                    assertThat(message.isMissingNode()).as(reference).isFalse();
                    String file = message.at("/payload/schema/$ref").asString();
                    assertThat(file)
                            .startsWith("./events/" + channel.get("address").asString() + "/");
                    String event = file.substring("./events/".length(), file.length() - EventFiles.SCHEMA.length());
                    assertThat(message.get("name").asString())
                            .isEqualTo("zwgk." + event.substring(event.indexOf('/') + 1));
                    named.add(event);
                }));
        assertThat(named).containsExactlyInAnyOrderElementsOf(EVENTS.keySet());
    }

    private static JsonNode schema(String event) {
        return EventFiles.CURRENT.schema(event);
    }

    private static JsonNode example(String event) {
        return EventFiles.read(Path.of("events", event + EventFiles.EXAMPLE));
    }

    private static List<Error> violations(String event, JsonNode data) {
        return SCHEMAS.getSchema(schema(event))
                .validate(data, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
