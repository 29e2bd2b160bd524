package cn.zwgk.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class CompatibilityTests {

    private static final String PUBLISHED = "zwgk.policy.documents/DocumentPublished.v1";
    private static final String INTERPRETED = "zwgk.interpretation/InterpretationPublished.v1";

    @Test
    void whatWasPromisedIsKept() {
        assertThat(Compatibility.breaches(EventFiles.BASELINE.schemas(), EventFiles.CURRENT.schemas()))
                .as("A change that breaks consumers needs a new version of the event (Type.v2) beside the old one")
                .isEmpty();
    }

    /** Otherwise a field added today could be broken tomorrow without anybody noticing. */
    @Test
    void theBaselineHoldsAllThatIsPromisedToday() throws IOException {
        if (Boolean.getBoolean("zwgk.docs.update")
                && Compatibility.breaches(EventFiles.BASELINE.schemas(), EventFiles.CURRENT.schemas())
                        .isEmpty()) {
            for (String event : EventFiles.CURRENT.schemas().keySet()) {
                Path kept = EventFiles.BASELINE.folder().resolve(event + EventFiles.SCHEMA);
                Files.createDirectories(
                        EventFiles.BASELINE.folder().resolve(event).resolveSibling("."));
                Files.writeString(
                        kept, Files.readString(EventFiles.CURRENT.folder().resolve(event + EventFiles.SCHEMA)));
            }
        }
        assertThat(EventFiles.BASELINE.schemas())
                .as("Run the tests of contracts with -Dzwgk.docs.update=true and commit contracts/baseline")
                .isEqualTo(EventFiles.CURRENT.schemas());
    }

    @Test
    void aRemovedEventIsABreach() {
        assertThat(Compatibility.breaches(EventFiles.CURRENT.schemas(), Map.of()))
                .contains(PUBLISHED + ": the event is gone; consumers still listen to it.");
    }

    @Test
    void aRemovedOrRenamedFieldIsABreach() {
        assertThat(after(PUBLISHED, schema -> {
                    JsonNode number = properties(schema).remove("indexNumber");
                    properties(schema).set("number", number);
                    required(schema).removeIf(field -> field.asString().equals("indexNumber"));
                }))
                .containsExactly(PUBLISHED + ": the field indexNumber is removed or renamed.");
    }

    @Test
    void aFieldOfAnotherTypeIsABreach() {
        assertThat(after(PUBLISHED, schema -> field(schema, "version").put("type", "string")))
                .containsExactly(PUBLISHED + ": the field version had the type integer and now has string.");
        assertThat(after(PUBLISHED, schema -> field(schema, "publishedAt").put("format", "date")))
                .containsExactly(PUBLISHED + ": the field publishedAt had the format date-time and now has date.");
    }

    @Test
    void aNewRequiredFieldIsABreachAndAnOptionalOneIsNot() {
        Consumer<ObjectNode> added =
                schema -> properties(schema).putObject("district").put("type", "string");
        assertThat(after(PUBLISHED, added)).isEmpty();
        assertThat(after(PUBLISHED, added.andThen(schema -> required(schema).add("district"))))
                .containsExactly(
                        PUBLISHED
                                + ": the field district is required now, but facts that are on the topic already need not have it.");
    }

    @Test
    void aFieldThatMayNowBeAbsentIsABreach() {
        assertThat(after(
                        PUBLISHED,
                        schema -> required(schema)
                                .removeIf(field -> field.asString().equals("title"))))
                .containsExactly(PUBLISHED + ": the field title was always there and may now be absent.");
    }

    @Test
    void aNarrowedEnumIsABreachAndAWiderOneIsNot() {
        assertThat(after(
                        PUBLISHED,
                        schema -> ((ArrayNode) field(schema, "validity").get("enum")).add("SUSPENDED")))
                .isEmpty();
        assertThat(after(
                        PUBLISHED,
                        schema -> ((ArrayNode) field(schema, "validity").get("enum"))
                                .removeIf(value -> value.asString().equals("LAPSED"))))
                .containsExactly(PUBLISHED + ": the field validity no longer has the value LAPSED.");
    }

    @Test
    void aClosedObjectIsABreach() {
        assertThat(after(PUBLISHED, schema -> schema.put("additionalProperties", false)))
                .containsExactly(
                        PUBLISHED + ": the event no longer allows further fields, so that none can be added later.");
    }

    @Test
    void fieldsInsideOfListsCountToo() {
        assertThat(after(
                        INTERPRETED,
                        schema -> properties(
                                        (ObjectNode) field(schema, "keyPoints").get("items"))
                                .remove("clause")))
                .containsExactly(INTERPRETED + ": the field keyPoints[].clause is removed or renamed.");
    }

    /** The breaches of a copy of today's schema that was changed. */
    private static List<String> after(String event, Consumer<ObjectNode> change) {
        JsonNode today = EventFiles.CURRENT.schema(event);
        ObjectNode changed = (ObjectNode) today.deepCopy();
        change.accept(changed);
        assertThat(changed).isNotEqualTo(today);
        return Compatibility.breaches(Map.of(event, today), Map.of(event, changed));
    }

    private static ObjectNode properties(ObjectNode schema) {
        return (ObjectNode) schema.get("properties");
    }

    private static ObjectNode field(ObjectNode schema, String name) {
        return (ObjectNode) properties(schema).get(name);
    }

    private static ArrayNode required(ObjectNode schema) {
        return (ArrayNode) schema.get("required");
    }
}
