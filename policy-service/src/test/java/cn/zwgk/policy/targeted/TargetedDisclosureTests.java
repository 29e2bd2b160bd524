package cn.zwgk.policy.targeted;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

/** 定点定向公开: seen by those it names, and by nobody else in any channel (domain rule 4.2). */
@ServiceTest
class TargetedDisclosureTests {

    private static final String DOCUMENTS = "zwgk.policy.documents";
    private static final Person OUTSIDER = Person.named("outsider", "外人", "社会事务科", "drafter", "legal-counsel");

    private final Api api;
    private final KafkaFacts facts;
    private final MovableTime time;
    private final JdbcClient database;
    private final Desk desk;

    TargetedDisclosureTests(Api api, KafkaFacts facts, MovableTime time, JdbcClient database) {
        this.api = api;
        this.facts = facts;
        this.time = time;
        this.database = database;
        this.desk = new Desk(api);
    }

    @AfterEach
    void returnToThePresent() {
        time.reset();
    }

    @Test
    void aTargetedDocumentIsNotPublishedWithoutAnAudience() {
        String id = desk.ready(targeted(title("没有范围的通知")));
        assertThat(desk.act(id, "publish", Person.WUTING, null).reasons()).containsExactly("audience-empty");
        Instant tomorrow = time.instant().plus(Duration.ofDays(1));
        assertThat(desk.act(id, "schedule", Person.WUTING, Map.of("publishAt", tomorrow))
                        .reasons())
                .containsExactly("audience-empty");
        setAudience(id, "\"0\"", Person.CHENJING, null, recipient("PERSON", "LiuMin"));
        desk.acted(id, "publish", Person.WUTING, null);
    }

    @Test
    void thePeopleItNamesReadItByAccountOfficeRoleAndList() {
        Answer list = api.post(
                "/api/v1/targeted-documents/lists",
                Map.of("name", title("养老机构负责人"), "userNames", List.of("onthelist")),
                Person.WUTING);
        assertThat(list.status()).as(list.text()).isEqualTo(201);
        String id = published(
                title("送四类人的通知"),
                recipient("PERSON", "liumin"),
                recipient("OFFICE", "信访科"),
                recipient("ROLE", "operator"),
                recipient("LIST", list.at("id")));
        for (Person reader : List.of(
                Person.LIUMIN,
                Person.FENGYU,
                Person.YUNWEI,
                Person.named("OnTheList", "名单上的人", "", "representative"))) {
            assertThat(api.get(mine(id), reader).at("body")).as(reader.name()).contains("自查");
            assertThat(api.get("/api/v1/targeted-documents/mine", reader).text())
                    .contains(id);
        }
        assertThat(api.get(mine(id), OUTSIDER).code()).isEqualTo("document-not-found");
        assertThat(api.get("/api/v1/targeted-documents/mine", OUTSIDER).text()).doesNotContain(id);
        assertThat(api.get(mine(id)).status()).isEqualTo(401);
    }

    @Test
    void nobodyElseSeesItInAnyChannel() {
        String title = title("机密名单的通知");
        String word = title.substring(title.indexOf(' ') + 1);
        String open = desk.published(notice(title("公开的通知")));
        Map<String, Object> hidden = targeted(title);
        hidden.put("relations", List.of(Map.of("type", "CITES", "documentId", open)));
        String draft = desk.draft(hidden).at("id");
        String attachment = attach(draft, word + ".txt");
        setAudience(draft, "\"0\"", Person.CHENJING, null, recipient("PERSON", "liumin"));
        reviewed(draft);
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
                "/api/v1/documents/" + draft + "/qr",
                "/api/v1/documents/" + draft + "/qr.png",
                "/api/v1/documents/" + draft + "/sheet",
                "/api/v1/documents/" + draft + "/exports/docx",
                "/api/v1/documents/" + draft + "/editions",
                "/api/v1/documents/" + draft + "/editions/1",
                "/api/v1/drafts/" + draft + "/life",
                "/api/v1/disclosure/deadlines?size=200&q=" + word,
                "/api/v1/disclosure/lapses?size=200",
                "/api/v1/disclosure/urgent?size=200",
                "/api/v1/disclosure/withheld?size=200",
                "/api/v1/disclosure/worklist?size=200",
                "/api/v1/worklist/documents/clean-ups",
                "/api/v1/feeds/documents.atom",
                "/api/v1/harvest/oai?verb=ListRecords&metadataPrefix=oai_dc",
                "/api/v1/catalogue",
                "/api/v1/clean-ups",
                "/api/v1/documents/changes?limit=500",
                "/api/v1/drafts?q=" + word,
                "/api/v1/drafts/" + draft,
                "/api/v1/drafts/" + draft + "/attachments/" + attachment,
                "/api/v1/worklist/documents",
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
        String later = desk.published(notice(title("后来公开的通知")));
        facts.await(DOCUMENTS, "DocumentPublished", UUID.fromString(later));
        assertThat(facts.about(DOCUMENTS, UUID.fromString(draft)))
                .as("no fact tells of it")
                .isEmpty();
    }

    @Test
    void noCacheKeepsItAndNoTagTellsOfIt() {
        String id = published(title("不缓存的通知"), recipient("PERSON", "liumin"));
        Answer page = api.get(mine(id), Person.LIUMIN);
        assertThat(page.headers().getCacheControl()).contains("no-store").contains("private");
        assertThat(page.eTag()).isNull();
        assertThat(page.headers().getFirst("X-Robots-Tag")).contains("noindex");
    }

    @Test
    void whoLookedIsRecordedAndNobodyCanChangeTheRecord() {
        String id = published(title("有记录的通知"), recipient("PERSON", "liumin"));
        Answer link = link(id, time.instant().plus(Duration.ofDays(7)));
        api.get(mine(id), Person.LIUMIN);
        api.post(open(link), Map.of("code", link.at("code")), null);
        api.get(mine(id), OUTSIDER);

        Answer readings = api.get(readings(id), Person.WUTING);
        assertThat(readings.node("total").asInt()).isEqualTo(2);
        assertThat(readings.at("items/0/wayName") + readings.at("items/0/readerName"))
                .isEqualTo("链接阅读康乐养老院");
        assertThat(readings.at("items/1/readerName")).isEqualTo("刘敏");
        assertThat(api.get(readings(id) + "/export", Person.WUTING).text()).contains("刘敏", "康乐养老院");
        assertThat(api.get(readings(id), Person.CHENJING).status()).isEqualTo(403);
        assertThatThrownBy(() ->
                        database.sql("update reading set reader_name = '别人'").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void aLinkOpensTheDocumentAndItsFilesWithTheRightCodeOnly() {
        String draft = desk.draft(targeted(title("有附件的通知"))).at("id");
        String attachment = attach(draft, "名单.txt");
        Answer link = link(draft, time.instant().plus(Duration.ofDays(7)));
        reviewed(draft);
        assertThat(api.post(open(link), Map.of("code", link.at("code")), null).status())
                .as("not published yet")
                .isEqualTo(410);
        desk.acted(draft, "publish", Person.WUTING, null);

        Answer page = api.post(open(link), Map.of("code", link.at("code").toLowerCase(Locale.ROOT)), null);
        assertThat(page.at("attachments/0/id")).isEqualTo(attachment);
        assertThat(page.headers().getCacheControl()).contains("no-store");
        Answer file = api.post(
                "/api/v1/targeted-documents/links/" + link.at("link/id") + "/attachments/" + attachment,
                Map.of("code", link.at("code")),
                null);
        assertThat(file.text()).isEqualTo("甲、乙、丙");
        assertThat(file.eTag()).isNull();
        assertThat(api.post(open(link), Map.of("code", "AAAA-AAAA-AAAA-AAAA"), null)
                        .code())
                .isEqualTo("number-or-secret-wrong");
        assertThat(database.sql("select code_hash from reading_link where id = ?::uuid")
                        .param(link.at("link/id"))
                        .query(String.class)
                        .single())
                .as("the code itself is not kept")
                .doesNotContain(link.at("code"), link.at("code").replace("-", ""));
    }

    @Test
    void anExpiredAndARevokedLinkOpenNothing() {
        String id = published(title("限期阅读的通知"), recipient("PERSON", "liumin"));
        Answer expiring = link(id, time.instant().plus(Duration.ofDays(1)));
        Answer revoked = link(id, time.instant().plus(Duration.ofDays(30)));
        String address = "/api/v1/targeted-documents/%s/links/%s/revoke".formatted(id, revoked.at("link/id"));
        assertThat(api.post(address, Map.of(), Person.WUTING).reasons()).containsExactly("reason-missing");
        assertThat(api.post(address, Map.of("reason", "发错了人"), Person.WUTING).status())
                .isEqualTo(200);
        assertThat(api.post(open(revoked), Map.of("code", revoked.at("code")), null)
                        .code())
                .isEqualTo("link-revoked");
        assertThat(api.post(open(revoked), Map.of("code", "AAAA-AAAA-AAAA-AAAA"), null)
                        .code())
                .as("who does not have the code does not learn that there was a link")
                .isEqualTo("number-or-secret-wrong");
        time.advance(Duration.ofDays(1));
        assertThat(api.post(open(expiring), Map.of("code", expiring.at("code")), null)
                        .code())
                .isEqualTo("link-expired");
    }

    @Test
    void guessingLocksTheLinkForAWhileWhetherItExistsOrNot() {
        String id = published(title("被猜的通知"), recipient("PERSON", "liumin"));
        Answer link = link(id, time.instant().plus(Duration.ofDays(30)));
        String unknown = "/api/v1/targeted-documents/links/" + UUID.randomUUID() + "/open";
        for (int attempt = 0; attempt < 5; attempt++) {
            Map<String, String> wrong = Map.of("code", "AAAA-AAAA-AAAA-AAA" + (attempt + 2));
            assertThat(api.post(open(link), wrong, null).status()).isEqualTo(404);
            assertThat(api.post(unknown, wrong, null).status()).isEqualTo(404);
        }
        assertThat(api.post(open(link), Map.of("code", link.at("code")), null).status())
                .as("even the right code")
                .isEqualTo(429);
        assertThat(api.post(unknown, Map.of("code", "AAAA-AAAA-AAAA-AAAA"), null)
                        .status())
                .isEqualTo(429);
        time.advance(Duration.ofMinutes(16));
        assertThat(api.post(open(link), Map.of("code", link.at("code")), null).status())
                .isEqualTo(200);
    }

    @Test
    void afterPublicationTheAudienceChangesOnlyByTheOpennessOfficeAndWithAReason() {
        String id = published(title("改范围的通知"), recipient("PERSON", "liumin"));
        assertThat(put(id, "\"1\"", Person.CHENJING, "换人", recipient("PERSON", "heping"))
                        .code())
                .isEqualTo("audience-not-yours");
        assertThat(put(id, "\"1\"", Person.WUTING, null, recipient("PERSON", "heping"))
                        .code())
                .isEqualTo("audience-reason-missing");
        assertThat(put(id, "\"1\"", Person.WUTING, "换人").code()).isEqualTo("audience-empty");
        assertThat(put(id, "\"0\"", Person.WUTING, "换人", recipient("PERSON", "heping"))
                        .status())
                .isEqualTo(412);
        Answer changed = put(id, "\"1\"", Person.WUTING, "监督员换届", recipient("PERSON", "heping"));
        assertThat(changed.at("changes/0/reason")).isEqualTo("监督员换届");
        assertThat(changed.at("changes/0/removed/0")).isEqualTo("个人：liumin");
        assertThat(api.get(mine(id), Person.LIUMIN).status()).isEqualTo(404);
        assertThat(put(id, "\"2\"", Person.WUTING, "试", recipient("ROLE", "emperor"))
                        .code())
                .isEqualTo("recipient-unknown");
    }

    @Test
    void itsNextEditionGoesToThoseWhoReadThePresentOne() {
        String id = published(title("会再改的通知"), recipient("PERSON", "liumin"));
        Map<String, String> edition = Map.of("nature", "CORRECTION", "changeNote", "更正附件", "changedOn", "2026-05-07");
        desk.acted(id, "begin-edition", Person.CHENJING, Map.of("edition", edition));
        String draft =
                api.get("/api/v1/drafts/" + id + "/life", Person.CHENJING).at("openEdition/id");
        assertThat(api.get("/api/v1/targeted-documents/" + draft + "/audience", Person.CHENJING)
                        .at("recipients/0/value"))
                .isEqualTo("liumin");
        reviewed(draft);
        desk.acted(draft, "publish-edition", Person.WUTING, null);
        assertThat(api.get(mine(id), Person.LIUMIN).status()).isEqualTo(200);
        assertThat(desk.page(id).status()).isEqualTo(404);
    }

    @Test
    void aWithdrawnDocumentIsClosedToThoseItNamedToo() {
        String id = published(title("撤回的定向通知"), recipient("PERSON", "liumin"));
        Answer link = link(id, time.instant().plus(Duration.ofDays(30)));
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
        setAudience(id, "\"0\"", Person.CHENJING, null, recipient("PERSON", "liumin"));
        reviewed(id);
        assertThat(desk.act(id, "publish", Person.WUTING, null).reasons())
                .containsExactly("hidden-document-decides-public");
    }

    private static Map<String, Object> targeted(String title) {
        Map<String, Object> draft = notice(title);
        draft.put("disclosureMode", "TARGETED");
        return draft;
    }

    private static Recipient recipient(String kind, String value) {
        return new Recipient(Recipient.Kind.valueOf(kind), value);
    }

    private String published(String title, Recipient... recipients) {
        String id = desk.ready(targeted(title));
        setAudience(id, "\"0\"", Person.WUTING, null, recipients);
        desk.acted(id, "publish", Person.WUTING, null);
        return id;
    }

    private void reviewed(String id) {
        desk.acted(id, "sign-secrecy-review", Person.ZHAOMIN, null);
        desk.acted(id, "submit", Person.CHENJING, null);
        for (Person reviewer : List.of(Person.ZHAOMIN, Person.SUNLI, Person.ZHOUHAI)) {
            desk.acted(id, "pass", reviewer, Map.of("proofread", true));
        }
    }

    private void setAudience(String id, String tag, Person person, @Nullable String reason, Recipient... recipients) {
        Answer answer = put(id, tag, person, reason, recipients);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private Answer put(String id, String tag, Person person, @Nullable String reason, Recipient... recipients) {
        Map<String, Object> input = new HashMap<>(Map.of("recipients", List.of(recipients)));
        if (reason != null) {
            input.put("reason", reason);
        }
        return api.put("/api/v1/targeted-documents/" + id + "/audience", input, tag, person);
    }

    private Answer link(String id, Instant expiresAt) {
        Answer issued = api.post(
                "/api/v1/targeted-documents/" + id + "/links",
                Map.of("holder", "康乐养老院", "expiresAt", expiresAt),
                Person.WUTING);
        assertThat(issued.status()).as(issued.text()).isEqualTo(201);
        assertThat(issued.at("link/address")).endsWith("/targeted/" + issued.at("link/id"));
        return issued;
    }

    private String attach(String draft, String name) {
        ByteArrayResource content = new ByteArrayResource("甲、乙、丙".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
        LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", content);
        Answer added =
                api.call(HttpMethod.POST, "/api/v1/drafts/" + draft + "/attachments", Person.CHENJING, parts, Map.of());
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return Objects.requireNonNull(added.at("id"));
    }

    private static String mine(String id) {
        return "/api/v1/targeted-documents/mine/" + id;
    }

    private static String readings(String id) {
        return "/api/v1/targeted-documents/" + id + "/readings";
    }

    private static String open(Answer link) {
        return "/api/v1/targeted-documents/links/" + link.at("link/id") + "/open";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
