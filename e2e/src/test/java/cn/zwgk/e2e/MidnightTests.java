package cn.zwgk.e2e;

import static cn.zwgk.e2e.Desk.documentOf;
import static cn.zwgk.e2e.Desk.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What lapses at midnight is in force until then and not a moment longer, wherever it shows and whether any job ran or not. */
class MidnightTests {

    private static final String TITLE = "明州市困难群众冬季取暖补贴临时办法";
    private static final String WORDS = URLEncoder.encode(TITLE, StandardCharsets.UTF_8);

    private final RunningPlatform platform = RunningPlatform.shared();
    private final Desk desk = new Desk(platform);

    @AfterEach
    void backToPresent() {
        platform.backToPresent();
    }

    @Test
    void aDocumentLapsesAtMidnightInListPageSearchAndFeedAlike() { // 工作要点 5：有效性随时准确
        platform.moveTo("2026-11-02T10:00");
        Map<String, Object> draft = documentOf("POLICY", TITLE);
        draft.put("documentNumber", "明民发〔2026〕77号");
        draft.put("lapsesOn", "2026-12-01");
        String id = desk.draft(draft);
        desk.throughReviews(id);
        desk.publish(id);
        until(
                () -> platform.anybody().get("/api/v1/search?q=" + WORDS),
                reply -> !validityIn(reply, id).isEmpty(),
                "search finds the document");

        platform.moveTo("2026-11-30T23:59:50");
        assertThat(everywhere(id)).containsExactly("IN_FORCE", "IN_FORCE", "IN_FORCE", "有效");
        assertThat(inList(id, "LAPSED")).isEmpty();

        platform.moveTo("2026-12-01T00:00:00");
        assertThat(everywhere(id)).containsExactly("LAPSED", "LAPSED", "LAPSED", "失效");
        assertThat(inList(id, "IN_FORCE")).isEmpty();
    }

    /** Its validity in the list, on its page, in search and in the feed. */
    private List<String> everywhere(String id) {
        Caller anybody = platform.anybody();
        return List.of(
                validityIn(anybody.get("/api/v1/documents?q=" + WORDS).expecting(200), id),
                anybody.get("/api/v1/documents/" + id).expecting(200).at("validity"),
                validityIn(anybody.get("/api/v1/search?q=" + WORDS).expecting(200), id),
                inFeed(
                        anybody.get("/api/v1/feeds/documents.atom")
                                .expecting(200)
                                .text(),
                        id));
    }

    private String inList(String id, String validity) {
        return validityIn(
                platform.anybody()
                        .get("/api/v1/documents?q=" + WORDS + "&validity=" + validity)
                        .expecting(200),
                id);
    }

    private static String validityIn(Reply reply, String id) {
        return reply.node("items")
                .valueStream()
                .filter(item -> item.path("id").asString("").equals(id))
                .map((JsonNode item) -> item.path("validity").asString(""))
                .findFirst()
                .orElse("");
    }

    private static String inFeed(String feed, String id) {
        Element entry = Jsoup.parse(feed, Parser.xmlParser()).select("entry").stream()
                .filter(one -> one.select("> id").text().equals("urn:uuid:" + id))
                .findFirst()
                .orElseThrow();
        return entry.select("category[scheme=urn:zwgk:validity]").attr("term");
    }
}
