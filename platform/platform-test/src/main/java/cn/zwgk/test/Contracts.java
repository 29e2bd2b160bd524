package cn.zwgk.test;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactJson;
import cn.zwgk.messaging.FactType;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Holds producers and consumers to the schemas and examples in {@code contracts}. */
public final class Contracts {

    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contracts() {}

    /** What the schema of this fact's type finds wrong with it; empty if it keeps the contract. */
    public static List<String> violations(Fact fact) {
        @Nullable FactType type = fact.getClass().getAnnotation(FactType.class);
        if (type == null) {
            return List.of(fact.getClass() + " has no @FactType");
        }
        String name = "events/%s/%s.v%d.schema.json".formatted(type.topic(), type.type(), type.version());
        Schema schema = SCHEMAS.getSchema(read(name));
        return schema.validate(JSON.readTree(FactJson.write(fact))).stream()
                .map(Object::toString)
                .toList();
    }

    /**
     * The example of a fact as its consumer reads it.
     *
     * @param name topic and type, for example {@code zwgk.policy.documents/DocumentPublished.v1}
     */
    public static <T> T example(String name, Class<T> payload) {
        return FactJson.read(exampleText(name).getBytes(StandardCharsets.UTF_8), payload);
    }

    /** The example as it stands in the file. */
    public static String exampleText(String name) {
        return read("events/" + name + ".example.json");
    }

    private static String read(String resource) {
        try (@Nullable InputStream file = Contracts.class.getClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalArgumentException("contracts has no " + resource);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
