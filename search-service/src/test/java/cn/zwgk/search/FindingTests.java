package cn.zwgk.search;

import static cn.zwgk.search.Documents.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTests extends SearchTest {

    private static final String TOPIC = "检索测试";
    private static final UUID ALLOWANCE = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID STANDARD = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final UUID CARE = UUID.fromString("00000000-0000-7000-8000-000000000003");
    private static final UUID LAPSED = UUID.fromString("00000000-0000-7000-8000-000000000004");
    private static final UUID MARKUP = UUID.fromString("00000000-0000-7000-8000-000000000005");

    @BeforeEach
    void sampleDocuments() {
        publish(published(
                ALLOWANCE,
                1,
                "明州市民政局关于发放高龄津贴的通知",
                "documentNumber",
                "明民发〔2025〕31号",
                "indexNumber",
                "1233020000000000MZ/2025-00031",
                "kind",
                "NORMATIVE",
                "topics",
                List.of(TOPIC, "高龄津贴"),
                "publishedAt",
                "2025-03-01T01:00:00Z",
                "text",
                "年满八十周岁的本市户籍老年人，可以申领高龄津贴。每人每月一百元，由街道办事处受理。"));
        publish(published(
                STANDARD,
                1,
                "关于调整残疾人两项补贴标准的通知",
                "kind",
                "POLICY",
                "topics",
                List.of(TOPIC, "残疾人两项补贴"),
                "publishedAt",
                "2026-01-10T01:00:00Z",
                "issuingBody",
                "明州市残疾人联合会",
                "text",
                "困难残疾人生活补贴和重度残疾人护理补贴按月发放。"));
        publish(published(
                CARE,
                1,
                "明州市居家养老服务条例实施细则",
                "kind",
                "NORMATIVE",
                "topics",
                List.of(TOPIC, "养老服务"),
                "publishedAt",
                "2026-02-01T01:00:00Z",
                "effectiveFrom",
                "2026-03-01",
                "lapsesOn",
                "2031-03-01",
                "text",
                "第一条 为了规范居家养老服务，制定本细则。第二条 养老院和社区应当提供助餐服务。"));
        publish(published(
                LAPSED,
                1,
                "关于居家养老服务的暂行办法",
                "kind",
                "NORMATIVE",
                "topics",
                List.of(TOPIC, "养老服务"),
                "publishedAt",
                "2019-02-01T01:00:00Z",
                "lapsesOn",
                "2021-02-01",
                "text",
                "居家养老服务暂行办法。"));
        publish(published(
                MARKUP,
                1,
                "带<script>alert(1)</script>标记的婚姻登记通知",
                "topics",
                List.of(TOPIC, "婚姻登记"),
                "publishedAt",
                "2026-04-01T01:00:00Z",
                "text",
                "婚姻登记<img src=x onerror=alert(1)> \uE000恶意\uE001 & \"引号\"，结婚登记免费。"));
        awaitTotal(TOPIC, 5);
        await().atMost(PATIENCE).until(() -> total(search("topic", "婚姻登记")) == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"明民发〔2025〕31号", "明民发[2025] 31号", "明民发2025 31", "1233020000000000MZ/2025-00031"})
    void aNumberFindsItsDocumentFirst(String number) {
        assertThat(ids(search("q", number, "topic", TOPIC)).getFirst()).isEqualTo(ALLOWANCE.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "高龄津贴, 00000000-0000-7000-8000-000000000001",
        "高龄补贴, 00000000-0000-7000-8000-000000000001",
        "八十岁老人怎么申领津贴, 00000000-0000-7000-8000-000000000001",
        "残疾人补贴, 00000000-0000-7000-8000-000000000002",
        "敬老院助餐, 00000000-0000-7000-8000-000000000003",
        "居家养老, 00000000-0000-7000-8000-000000000003",
        "yanglao, 00000000-0000-7000-8000-000000000003",
        "jujiayanglao, 00000000-0000-7000-8000-000000000003",
        "gaolingjintie, 00000000-0000-7000-8000-000000000001",
        "gljt, 00000000-0000-7000-8000-000000000001",
    })
    void itIsFoundByItsWordsByWhatPeopleSayAndByPinyin(String question, String id) {
        Answer answer = search("q", question, "topic", TOPIC);
        assertThat(ids(answer)).first().isEqualTo(id);
        assertThat(answer.node("correction").isNull()).isTrue();
    }

    @Test
    void whatIsInForceComesBeforeWhatLapsed() {
        assertThat(ids(search("q", "居家养老服务", "topic", TOPIC))).containsExactly(CARE.toString(), LAPSED.toString());
    }

    @Test
    void withoutAQuestionTheNewestComesFirstAndDatesCanBeAskedFor() {
        String topic = newTopic();
        publish(published(UUID.randomUUID(), 1, "较早", "topics", List.of(topic), "publishedAt", "2026-01-01T00:00:00Z"));
        publish(published(UUID.randomUUID(), 1, "最新", "topics", List.of(topic), "publishedAt", "2026-03-01T00:00:00Z"));
        publish(published(
                UUID.randomUUID(), 1, "居中", "topics", List.of(topic), "publishedAt", "2026-02-01T00:00:00+08:00"));
        awaitTotal(topic, 3);
        assertThat(titles(search("topic", topic))).containsExactly("最新", "居中", "较早");
        assertThat(titles(search("topic", topic, "sort", "date,asc"))).containsExactly("较早", "居中", "最新");
        assertThat(titles(search("topic", topic, "size", "2", "page", "1"))).containsExactly("较早");
        assertThat(search("topic", topic).at("items/1/publishedAt")).isEqualTo("2026-02-01T00:00:00+08:00");
        assertThat(search("topic", topic, "sort", "title").code()).isEqualTo("sort-not-supported");
    }

    @Test
    void filtersAndFacetsCountExactly() {
        Answer all = search("topic", TOPIC);
        assertThat(total(all)).isEqualTo(5);
        assertThat(count(all, "kind", "NORMATIVE")).isEqualTo(3);
        assertThat(count(all, "kind", "POLICY")).isEqualTo(1);
        assertThat(count(all, "validity", "IN_FORCE")).isEqualTo(4);
        assertThat(count(all, "validity", "LAPSED")).isEqualTo(1);
        assertThat(count(all, "year", "2026")).isEqualTo(3);
        assertThat(count(all, "issuer", "明州市残疾人联合会")).isEqualTo(1);
        assertThat(count(all, "type", "DOCUMENT")).isEqualTo(5);
        assertThat(all.at("facets/validity/0/name")).isEqualTo("有效");

        Answer narrowed = search("topic", TOPIC, "kind", "NORMATIVE", "validity", "IN_FORCE");
        assertThat(ids(narrowed)).containsExactlyInAnyOrder(ALLOWANCE.toString(), CARE.toString());
        assertThat(count(narrowed, "kind", "NORMATIVE")).isEqualTo(2);
        assertThat(count(narrowed, "kind", "POLICY")).isEqualTo(1);
        assertThat(count(narrowed, "validity", "LAPSED")).isEqualTo(1);

        Answer either = search("topic", TOPIC, "kind", "POLICY", "kind", "NOTICE");
        assertThat(ids(either)).containsExactlyInAnyOrder(STANDARD.toString(), MARKUP.toString());
        assertThat(ids(search("topic", TOPIC, "year", "2019"))).containsExactly(LAPSED.toString());
        assertThat(ids(search("topic", TOPIC, "issuer", "明州市残疾人联合会"))).containsExactly(STANDARD.toString());
        assertThat(total(search("topic", TOPIC, "type", "ANSWER"))).isZero();
    }

    @Test
    void aDocumentLapsesAtMidnightWithoutAnyFact() {
        String topic = newTopic();
        publish(published(
                UUID.randomUUID(),
                1,
                "六月一日失效的办法",
                "topics",
                List.of(topic),
                "effectiveFrom",
                "2025-06-01",
                "lapsesOn",
                "2027-06-01"));
        publish(published(
                UUID.randomUUID(),
                1,
                "六月一日施行的办法",
                "topics",
                List.of(topic),
                "effectiveFrom",
                "2027-06-01",
                "validity",
                "NOT_YET_IN_FORCE",
                "validitySince",
                "2026-05-15"));
        awaitTotal(topic, 2);
        time.set("2027-05-31T23:59:30");
        assertThat(titles(search("topic", topic, "validity", "IN_FORCE"))).containsExactly("六月一日失效的办法");
        assertThat(titles(search("topic", topic, "validity", "NOT_YET_IN_FORCE")))
                .containsExactly("六月一日施行的办法");
        time.set("2027-06-01T00:00:00");
        assertThat(titles(search("topic", topic, "validity", "IN_FORCE"))).containsExactly("六月一日施行的办法");
        assertThat(titles(search("topic", topic, "validity", "LAPSED"))).containsExactly("六月一日失效的办法");
        assertThat(search("topic", topic, "validity", "LAPSED").at("items/0/validityName"))
                .isEqualTo("失效");
        assertThat(count(search("topic", topic), "validity", "LAPSED")).isEqualTo(1);
    }

    @Test
    void everyValidityThatIsShownIsTheOneThatIsCounted() {
        String topic = newTopic();
        List<Map<String, Object>> terms = List.of(
                Map.of("validity", "IN_FORCE"),
                Map.of("validity", "IN_FORCE", "lapsesOn", "2020-01-01"),
                Map.of("validity", "AMENDED", "validitySince", "2020-01-01"),
                Map.of("validity", "AMENDED", "lapsesOn", "2021-01-01"),
                Map.of("validity", "NOT_YET_IN_FORCE", "effectiveFrom", "2020-01-01"),
                Map.of("validity", "NOT_YET_IN_FORCE", "effectiveFrom", "2099-01-01"),
                Map.of("validity", "REPEALED", "validitySince", "2020-01-01", "lapsesOn", "2020-01-01"),
                Map.of("validity", "REPEALED", "validitySince", "2099-01-01"),
                Map.of("validity", "LAPSED"));
        for (Map<String, Object> one : terms) {
            Map<String, Object> document = published(UUID.randomUUID(), 1, "效力", "topics", List.of(topic));
            document.putAll(one);
            publish(document);
        }
        awaitTotal(topic, terms.size());
        Answer all = search("topic", topic);
        for (String validity : List.of("IN_FORCE", "NOT_YET_IN_FORCE", "AMENDED", "LAPSED", "REPEALED")) {
            long shown = all.node("items")
                    .valueStream()
                    .filter(item -> item.path("validity").asString().equals(validity))
                    .count();
            assertThat(shown).as(validity).isPositive().isEqualTo(count(all, "validity", validity));
            assertThat(total(search("topic", topic, "validity", validity)))
                    .as(validity)
                    .isEqualTo(shown);
        }
    }

    @Test
    void highlightsMarkWhatWasFoundAndCarryNoOtherMarkup() {
        Answer answer = search("q", "婚姻登记", "topic", TOPIC);
        assertThat(answer.at("items/0/highlightedTitle"))
                .isEqualTo("带&lt;script&gt;alert(1)&lt;/script&gt;标记的<em>婚姻登记</em>通知");
        assertThat(answer.at("items/0/highlights/0"))
                .contains("<em>婚姻登记</em>")
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<img", "<em>恶意", "\uE000");
        assertThat(search("q", "juj", "topic", TOPIC).at("items/0/highlightedTitle"))
                .contains("<em>居家</em>");
    }

    @ParameterizedTest
    @CsvSource({
        "高龄津帖, 高龄津贴, 00000000-0000-7000-8000-000000000001",
        "高零金贴怎么申请, 高龄津贴怎么申请, 00000000-0000-7000-8000-000000000001",
        "残疾人辆项补帖, 残疾人两项补贴, 00000000-0000-7000-8000-000000000002",
        "居家养劳, 居家养老, 00000000-0000-7000-8000-000000000003",
        "jujiaa, jujia, 00000000-0000-7000-8000-000000000003",
    })
    void whatFindsNothingIsCorrectedFromTheIndexItself(String typed, String meant, String id) {
        Answer answer = search("q", typed, "topic", TOPIC);
        assertThat(answer.at("correction/query")).isEqualTo(meant);
        assertThat(answer.node("correction/applied").asBoolean()).isTrue();
        assertThat(ids(answer)).contains(id);
    }

    @Test
    void whatResemblesNothingIsNotCorrected() {
        Answer answer = search("q", "量子纠缠");
        assertThat(total(answer)).isZero();
        assertThat(answer.node("correction").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "高龄, 高龄津贴, TOPIC",
        "gaol, 高龄津贴, TOPIC",
        "gljt, 高龄津贴, TOPIC",
        "居家, 明州市居家养老服务条例实施细则, DOCUMENT",
        "jjyl, 明州市居家养老服务条例实施细则, DOCUMENT",
        "残疾人两, 关于调整残疾人两项补贴标准的通知, DOCUMENT",
    })
    void suggestionsCompleteCharactersPinyinAndInitials(String typed, String text, String kind) {
        Answer answer = api.get("/api/v1/search/suggestions?q="
                + java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.node("items")
                        .valueStream()
                        .map(item -> item.path("text").asString() + "/"
                                + item.path("kind").asString()))
                .contains(text + "/" + kind)
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void suggestionsAreEmptyForNothing() {
        assertThat(api.get("/api/v1/search/suggestions?q=%20").node("items").isEmpty())
                .isTrue();
        assertThat(api.get("/api/v1/search/suggestions").node("items").isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\" OR 1=1 --",
                "*",
                "title:*",
                "(((((",
                "养老 AND NOT",
                "\\\\\\",
                "{\"query\":{}}",
                "\u0000\u0001\u0002",
                "<em>",
                "~^!",
                "/regex/",
                "��",
                "的了吗"
            })
    void aHostileQuestionIsOnlyAQuestion(String question) {
        Answer answer = search("q", question);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(api.get("/api/v1/search/suggestions?q="
                                + java.net.URLEncoder.encode(question, java.nio.charset.StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aVeryLongQuestionIsAnswered() {
        assertThat(search("q", "居家养老服务 OR ".repeat(80)).status()).isEqualTo(200);
    }

    @Test
    void nobodyReadsEndlessly() {
        Answer deep = search("page", "500", "size", "50");
        assertThat(deep.status()).isEqualTo(422);
        assertThat(deep.code()).isEqualTo("search-too-deep");
        assertThat(deep.at("detail")).contains("10,000");
        assertThat(search("size", "1000").code()).isEqualTo("page-size-out-of-range");
    }

    @ParameterizedTest
    @CsvSource({"validity, FOREVER", "type, PERSON", "year, twenty"})
    void anUnknownFilterIsRefused(String filter, String value) {
        Answer answer = search(filter, value);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.reasons()).containsExactly("filter-unknown");
        assertThat(answer.at("errors/0/field")).isEqualTo(filter);
    }

    @Test
    void answersMayBeCachedBriefly() {
        assertThat(search("q", "养老").headers().getCacheControl()).isEqualTo("max-age=1, public");
    }
}
