package cn.zwgk.test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps {@code contracts/openapi/<service>.json} true to what the service serves. */
public final class OpenApiSnapshot {

    private static final JsonMapper PRETTY = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private OpenApiSnapshot() {}

    /**
     * Fails when the snapshot differs from the running service's {@code /v3/api-docs}.
     *
     * @param service the short name: policy, interpretation, application, interaction, search
     */
    public static void assertUpToDate(Api api, String service) {
        Answer answer = api.get("/v3/api-docs");
        if (answer.status() != 200) {
            throw new AssertionError("No OpenAPI document: " + answer.text());
        }
        JsonNode document = answer.body();
        ((ObjectNode) document).remove("servers");
        Object sorted = PRETTY.treeToValue(document, Object.class);
        Repository.assertHolds("contracts/openapi/" + service + ".json", PRETTY.writeValueAsString(sorted) + "\n");
    }
}
