package cn.zwgk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What waits for people, over HTTP. */
public final class WaitingWork {

    private final Api api;

    public WaitingWork(Api api) {
        this.api = api;
    }

    /** Everything that waits for a person, on all pages. */
    public List<JsonNode> of(Person person) {
        List<JsonNode> items = new ArrayList<>();
        Answer page;
        int number = 0;
        do {
            page = api.get("/api/v1/worklist/documents?size=200&page=" + number++, person);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            page.node("items").valueStream().forEach(items::add);
        } while (items.size() < page.node("total").asInt());
        return items;
    }

    /** What of a kind waits for a person about a thing; missing if nothing does. */
    public JsonNode item(Person person, String type, String id) {
        return of(person).stream()
                .filter(item -> item.path("type").asString().equals(type)
                        && item.path("id").asString().equals(id))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    public boolean has(Person person, String type, String id) {
        return !item(person, type, id).isMissingNode();
    }
}
