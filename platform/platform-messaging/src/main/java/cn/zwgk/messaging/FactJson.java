package cn.zwgk.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of facts, apart from the JSON of the REST interface so that a setting there never changes what is on Kafka: absent
 * instead of null, ISO dates and instants, unknown fields ignored.
 */
public final class FactJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private FactJson() {}

    /** The data of a fact. */
    public static String write(Fact fact) {
        return MAPPER.writeValueAsString(fact);
    }

    /** @throws tools.jackson.core.JacksonException if it is no JSON or does not fit */
    public static <T> T read(byte[] data, Class<T> payload) {
        return MAPPER.readValue(data, payload);
    }
}
