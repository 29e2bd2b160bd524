package cn.zwgk.policy.harvest;

import java.util.Arrays;
import java.util.Optional;

/** The forms in which a record can be had. */
enum MetadataFormat {
    /** Dublin Core, which everybody understands. */
    OAI_DC("oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd"),
    /** Everything that stands in a document's table, and its text. */
    ZWGK("zwgk", "urn:zwgk:harvest:document:1", "/api/v1/harvest/zwgk.xsd");

    private final String prefix;
    private final String namespace;
    private final String schema;

    MetadataFormat(String prefix, String namespace, String schema) {
        this.prefix = prefix;
        this.namespace = namespace;
        this.schema = schema;
    }

    static Optional<MetadataFormat> of(String prefix) {
        return Arrays.stream(values())
                .filter(format -> format.prefix.equals(prefix))
                .findFirst();
    }

    String prefix() {
        return prefix;
    }

    String namespace() {
        return namespace;
    }

    /** Where its schema stands. */
    String schema(String publicUrl) {
        return schema.startsWith("/") ? publicUrl + schema : schema;
    }
}
