package cn.zwgk.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Published documents as policy-service tells of them. */
final class Documents {

    private Documents() {}

    /** A document in force; {@code more} are further fields, by name and value in turn. */
    static Map<String, Object> published(UUID id, long version, String title, Object... more) {
        Map<String, Object> document = new HashMap<>(Map.of(
                "documentId",
                id.toString(),
                "version",
                version,
                "indexNumber",
                "1233020000000000MZ/2026-" + id.toString().substring(24),
                "title",
                title,
                "kind",
                "NOTICE",
                "topics",
                List.of("养老服务"),
                "issuingBody",
                "明州市民政局",
                "publishedAt",
                "2026-05-15T01:30:00Z",
                "validity",
                "IN_FORCE"));
        document.putAll(Map.of(
                "disclosureMode",
                "PROACTIVE",
                "interpretationRequirement",
                "NONE",
                "imported",
                false,
                "text",
                title,
                "url",
                "/documents/" + id));
        for (int i = 0; i < more.length; i += 2) {
            document.put((String) more[i], more[i + 1]);
        }
        return document;
    }
}
