package cn.zwgk.interpretation;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Person;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/** Plays those who hand in what people ask: the hotline, and an officer who reads what came. */
final class Demands {

    static final String DEMANDS = "/api/v1/interpretation-demands";
    static final String ASKED = "外地户籍的老人能享受助餐补贴吗？";

    private final Story story;

    Demands(Story story) {
        this.story = story;
    }

    Story.Document aKnownDocument() {
        Story.Document document = story.aDocument().published();
        document.duty();
        return document;
    }

    static Map<String, Object> order(String number, UUID document, String question) {
        Map<String, Object> order = new HashMap<>();
        order.put("source", "HOTLINE");
        order.put("externalId", number);
        order.put("documentId", document);
        order.put("question", question);
        return order;
    }

    Answer handIn(String number, UUID document, String question) {
        return story.api.post(DEMANDS + "/handed-in", order(number, document, question), Person.OTHER_SYSTEM);
    }

    List<JsonNode> demandsOn(Story.Document document) {
        return story.api
                .get(DEMANDS + "?documentId=" + document.id + "&size=200", Person.CHENJING)
                .node("items")
                .valueStream()
                .toList();
    }

    /** Hands in a table, as an officer does. */
    Answer importTable(String csv) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(csv.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "工单.csv";
            }
        });
        return story.api.call(HttpMethod.POST, DEMANDS + "/import", Person.FENGYU, form, Map.of());
    }

    static String number() {
        return "12345-" + UUID.randomUUID();
    }
}
