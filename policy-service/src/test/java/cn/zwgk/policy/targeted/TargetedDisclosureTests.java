package cn.zwgk.policy.targeted;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static cn.zwgk.policy.targeted.TargetedDesk.mine;
import static cn.zwgk.policy.targeted.TargetedDesk.open;
import static cn.zwgk.policy.targeted.TargetedDesk.recipient;
import static cn.zwgk.policy.targeted.TargetedDesk.targeted;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.Desk;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 定点定向公开: seen by those it names, and by nobody else in any channel (domain rule 4.2). */
@ServiceTest
class TargetedDisclosureTests {

    private static final String DOCUMENTS = "zwgk.policy.documents";
    private static final Person OUTSIDER = Person.named("outsider", "外人", "社会事务科", "drafter", "legal-counsel");

    private final Api api;
    private final KafkaFacts facts;
    private final MovableTime time;
    private final JdbcClient database;
    private final TargetedDesk office;
    private final Desk desk;

    TargetedDisclosureTests(Api api, KafkaFacts facts, MovableTime time, JdbcClient database) {
        this.api = api;
        this.facts = facts;
        this.time = time;
        this.database = database;
        this.office = new TargetedDesk(api);
        this.desk = new Desk(api);
    }

    @Test
    void nobodyElseSeesItInAnyChannel() {
        String title = title("机密名单的通知");
        String word = title.substring(title.indexOf(' ') + 1);
        String open = desk.published(notice(title("公开的通知")));
        Map<String, Object> hidden = targeted(title);
        hidden.put("relations", List.of(Map.of("type", "CITES", "documentId", open)));
        String draft = desk.draft(hidden).at("id");
        String attachment = office.attach(draft, word + ".txt");
        office.setAudience(draft, "\"0\"", Person.CHENJING, null, recipient("PERSON", "liumin"));
        office.reviewed(draft);
        desk.acted(draft, "publish", Person.WUTING, null);
        String number = database.sql("select index_number from document where id = ?::uuid")
                .param(draft)
                .query(String.class)
                .single();
        List<String> channels = List.of(
                "/api/v1/documents?q=" + word,
                "/api/v1/documents?size=200&sort=publishedAt,desc",
                "/api/v1/documents/" + draft,
                "/api/v1/documents/" + open,
                "/api/v1/drafts/" + open,
                "/api/v1/drafts/" + open + "/life",
                "/api/v1/documents/by-index-number?value=" + encoded(number),
                "/api/v1/documents/" + draft + "/attachments/" + attachment,
                "/api/v1/documents/" + draft + "/sheet",
                "/api/v1/assistance-standards/by-document/" + draft,
                "/api/v1/documents/" + draft + "/editions",
                "/api/v1/documents/" + draft + "/editions/1",
                "/api/v1/drafts/" + draft + "/life",
                "/api/v1/disclosure/deadlines?size=200&q=" + word,
                "/api/v1/disclosure/lapses?size=200",
                "/api/v1/disclosure/urgent?size=200",
                "/api/v1/disclosure/withheld?size=200",
                "/api/v1/feeds/documents.atom",
                "/api/v1/harvest/oai?verb=ListRecords&metadataPrefix=oai_dc",
                "/api/v1/catalogue",
                "/api/v1/clean-ups",
                "/api/v1/documents/changes?limit=500",
                "/api/v1/drafts?q=" + word,
                "/api/v1/drafts/" + draft,
                "/api/v1/drafts/" + draft + "/attachments/" + attachment,
                "/api/v1/worklist/documents?size=200",
                "/api/v1/targeted-documents",
                "/api/v1/targeted-documents/" + draft + "/audience",
                "/api/v1/targeted-documents/" + draft + "/readings",
                "/api/v1/targeted-documents/mine/" + draft);
        for (Person visitor : List.of(OUTSIDER, Person.OTHER_SYSTEM, Person.LINGUODONG)) {
            for (String channel : channels) {
                assertThat(api.get(channel, visitor).text())
                        .as(channel + " for " + visitor.name())
                        .doesNotContain(word);
                assertThat(api.get(channel).text())
                        .as(channel + " for the public")
                        .doesNotContain(word);
            }
        }
        assertThat(api.get("/api/v1/documents/" + draft).code())
                .as("the answer is that for a document that there is not")
                .isEqualTo(api.get("/api/v1/documents/" + UUID.randomUUID()).code());
        for (String file : List.of("qr.png", "qr.svg", "sheet.pdf", "exports/docx", "exports/pdf", "exports/ofd")) {
            assertThat(api.get("/api/v1/documents/" + draft + "/" + file).status())
                    .as(file)
                    .isEqualTo(404);
        }
        String later = desk.published(notice(title("后来公开的通知")));
        facts.await(DOCUMENTS, "DocumentPublished", UUID.fromString(later));
        assertThat(facts.about(DOCUMENTS, UUID.fromString(draft)))
                .as("no fact tells of it")
                .isEmpty();
    }

    @Test
    void noCacheKeepsItAndNoTagTellsOfIt() {
        String id = office.published(title("不缓存的通知"), recipient("PERSON", "liumin"));
        Answer page = api.get(mine(id), Person.LIUMIN);
        assertThat(page.headers().getCacheControl()).contains("no-store").contains("private");
        assertThat(page.eTag()).isNull();
        assertThat(page.headers().getFirst("X-Robots-Tag")).contains("noindex");
    }

    @Test
    void aWithdrawnDocumentIsClosedToThoseItNamedToo() {
        String id = office.published(title("撤回的定向通知"), recipient("PERSON", "liumin"));
        Answer link = office.link(id, time.instant().plus(Duration.ofDays(30)));
        desk.acted(id, "withdraw", Person.WUTING, Map.of("reason", "误发"));
        assertThat(api.get(mine(id), Person.LIUMIN).status()).isEqualTo(404);
        assertThat(api.post(open(link), Map.of("code", link.at("code")), null).code())
                .isEqualTo("targeted-document-closed");
        assertThat(desk.page(id).status()).as("no tombstone for the public").isEqualTo(404);
    }

    /** What ends a rule that everybody can read, everybody has to be able to read: 《条例》第二十条. */
    @ParameterizedTest
    @ValueSource(strings = {"REPEALS", "AMENDS", "REPLACES", "DECLARES_LAPSED"})
    void aHiddenDocumentDecidesNothingInPublic(String type) {
        String open = desk.published(notice(title("公开的办法")));
        Map<String, Object> hidden = targeted(title("不公开的废止"));
        hidden.put("relations", List.of(Map.of("type", type, "documentId", open)));
        String id = desk.draft(hidden).at("id");
        office.setAudience(id, "\"0\"", Person.CHENJING, null, recipient("PERSON", "liumin"));
        office.reviewed(id);
        assertThat(desk.act(id, "publish", Person.WUTING, null).reasons())
                .containsExactly("hidden-document-decides-public");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
