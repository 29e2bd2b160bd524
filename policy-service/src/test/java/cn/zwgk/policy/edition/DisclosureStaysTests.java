package cn.zwgk.policy.edition;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.Desk;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What other systems were told of does not disappear from the change feed, from OAI-PMH, from the libraries and webhooks
 * without a word: a published document's way of disclosure cannot be changed, it can only be withdrawn.
 */
@ServiceTest
class DisclosureStaysTests {

    private final Api api;
    private final Desk desk;

    DisclosureStaysTests(Api api) {
        this.api = api;
        this.desk = new Desk(api);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ON_APPLICATION", "TARGETED", "NOT_DISCLOSED"})
    void anEditionThatIsNoLongerForEverybodyIsRefused(String mode) {
        Map<String, Object> content = notice(title("一直公开的通知"));
        String id = desk.published(content);
        desk.acted(id, "begin-edition", Person.CHENJING, Map.of("edition", Map.of("changeNote", "改变公开方式")));
        String draft =
                api.get("/api/v1/drafts/" + id + "/life", Person.CHENJING).at("openEdition/id");
        content.put("disclosureMode", mode);
        Answer page = api.get("/api/v1/drafts/" + draft, Person.CHENJING);
        assertThat(api.put("/api/v1/drafts/" + draft, content, page.eTag(), Person.CHENJING)
                        .status())
                .isEqualTo(200);
        desk.acted(draft, "sign-secrecy-review", Person.ZHAOMIN, null);

        assertThat(desk.act(draft, "submit", Person.CHENJING, null).reasons()).contains("edition-changes-disclosure");
        assertThat(desk.act(draft, "publish-edition", Person.WUTING, null).status())
                .as("past the reviews")
                .isEqualTo(409);
        requireStillTold(id);
    }

    @Test
    void aPublishedDocumentIsNeitherWrittenOnNorKeptClosed() {
        Map<String, Object> content = notice(title("一直公开的通知"));
        String id = desk.published(content);
        content.put("disclosureMode", "ON_APPLICATION");
        Answer page = api.get("/api/v1/drafts/" + id, Person.CHENJING);
        assertThat(api.put("/api/v1/drafts/" + id, content, page.eTag(), Person.CHENJING)
                        .code())
                .isEqualTo("draft-not-editable");
        Map<String, Object> decision = Map.of("reason", "不宜公开", "withholding", Map.of("ground", "ARTICLE_16_2"));
        assertThat(desk.act(id, "withhold", Person.WUTING, decision).status()).isEqualTo(409);
        requireStillTold(id);
    }

    /** To readers, harvesters and whoever reads the feed. */
    private void requireStillTold(String id) {
        assertThat(desk.page(id).at("disclosureMode")).isEqualTo("PROACTIVE");
        assertThat(api.get("/api/v1/harvest/oai?verb=GetRecord&metadataPrefix=zwgk&identifier=urn:uuid:" + id)
                        .text())
                .contains("urn:uuid:" + id, "<metadata>")
                .doesNotContain("status=\"deleted\"");
        assertThat(changes(id)).isEqualTo("DocumentPublished");
    }

    /** How the feed tells of it now. */
    private String changes(String id) {
        long after = 0;
        while (true) {
            Answer stretch = api.get("/api/v1/documents/changes?limit=100&after=" + after, Person.OTHER_SYSTEM);
            String found = stretch.node("items")
                    .valueStream()
                    .filter(change ->
                            change.path("data").path("documentId").asString().equals(id))
                    .map(change -> change.path("type").asString())
                    .findFirst()
                    .orElse("");
            if (!found.isEmpty() || !stretch.node("more").asBoolean()) {
                return found;
            }
            after = stretch.node("next").asLong();
        }
    }
}
