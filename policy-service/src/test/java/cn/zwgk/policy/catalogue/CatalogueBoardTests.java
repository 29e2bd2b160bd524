package cn.zwgk.policy.catalogue;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static cn.zwgk.policy.catalogue.CatalogueDesk.ENTRIES;
import static cn.zwgk.policy.catalogue.CatalogueDesk.encoded;
import static cn.zwgk.policy.catalogue.CatalogueDesk.entry;
import static cn.zwgk.policy.catalogue.CatalogueDesk.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.policy.DailyTimers;
import cn.zwgk.policy.Desk;
import cn.zwgk.policy.WaitingWork;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class CatalogueBoardTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Api api;
    private final MovableTime time;
    private final JdbcClient database;
    private final Desk desk;
    private final WaitingWork work;
    private final CatalogueDesk catalogue;

    CatalogueBoardTests(Api api, MovableTime time, JdbcClient database) {
        this.api = api;
        this.time = time;
        this.database = database;
        this.desk = new Desk(api);
        this.work = new WaitingWork(api);
        this.catalogue = new CatalogueDesk(api);
    }

    @AfterEach
    void returnToThePresent() {
        time.reset();
    }

    @Test
    void anEmptyEntryBecomesCurrentThenDueThenStaleWithoutAnybodyRunningAJob() {
        String name = "看板事项 " + unique();
        String code = catalogue.added(entry(name)).at("code");
        assertThat(catalogue.standing(code).path("state").asString()).isEqualTo("EMPTY");

        desk.published(inClass(name));
        assertThat(catalogue.standing(code).path("state").asString()).isEqualTo("CURRENT");
        assertThat(catalogue.standing(code).path("published").asInt()).isEqualTo(1);

        time.advance(Duration.ofDays(27));
        assertThat(catalogue.standing(code).path("state").asString()).isEqualTo("DUE_SOON");
        time.advance(Duration.ofDays(10));
        assertThat(catalogue.standing(code).path("state").asString()).isEqualTo("STALE");

        desk.published(inClass(name));
        assertThat(catalogue.standing(code).path("state").asString()).isEqualTo("CURRENT");
    }

    @Test
    void theResponsibleOfficeIsRemindedOnceAndSeesItInItsWorklist() { // 《条例》第二十六条
        String name = "待补事项 " + unique();
        String code = catalogue.added(entry(name)).at("code");
        time.advance(Duration.ofDays(1));
        DailyTimers.wake(database, time, RemindOffices.TASK);

        await().atMost(PATIENCE)
                .until(() -> !catalogue.standing(code).path("remindedAt").isNull());

        assertThat(titlesInWorklist(Person.CHENJING)).contains(name);
        assertThat(titlesInWorklist(Person.WANGQIANG)).as("another office").doesNotContain(name);
        desk.published(inClass(name));
        assertThat(titlesInWorklist(Person.CHENJING)).doesNotContain(name);
    }

    @Test
    void documentsStayWithAnEntryThatIsRenamed() {
        String name = "旧名 " + unique();
        Answer added = catalogue.added(entry(name));
        desk.published(inClass(name));
        api.put(ENTRIES + "/" + added.at("id"), entry("新名 " + unique()), added.eTag(), Person.WUTING);
        assertThat(catalogue.standing(added.at("code")).path("published").asInt())
                .isEqualTo(1);
        assertThat(api.post(ENTRIES, entry(name), Person.WUTING).code()).isEqualTo("catalogue-name-taken");
    }

    @Test
    void whatCameWithAnUnknownClassIsShownUntilItIsAssigned() {
        String foreign = "外站分类 " + unique();
        String document = desk.published(inClass(foreign));
        String other = desk.published(inClass(foreign));
        assertThat(unassigned(foreign)).containsExactlyInAnyOrder(document, other);

        Answer one = catalogue.added(entry("逐份归入 " + unique()));
        catalogue.act(one.at("id"), "assign", Map.of("documents", List.of(document)));
        Answer all = catalogue.added(entry("整类归入 " + unique()));
        catalogue.act(all.at("id"), "assign", Map.of("classes", List.of(foreign)));

        assertThat(unassigned(foreign)).isEmpty();
        assertThat(catalogue.standing(one.at("code")).path("published").asInt()).isEqualTo(1);
        assertThat(catalogue.standing(all.at("code")).path("published").asInt()).isEqualTo(1);
        assertThat(desk.page(document).at("catalogueClass"))
                .as("the document stays as it was published")
                .isEqualTo(foreign);
    }

    @Test
    void theIndicatorsOfTheNationalInspectionAreCounted() { // 国办秘函〔2019〕19号
        Answer board = api.get(ENTRIES + "/board", Person.WUTING);
        assertThat(board.node("indicators")
                        .valueStream()
                        .map(each -> each.path("code").asString()
                                + each.path("failsFrom").asInt()))
                .containsExactly(
                        "HOME_PAGE_NOT_UPDATED15",
                        "NEWS_AND_POLICIES_NOT_UPDATED5",
                        "OTHERS_NOT_UPDATED10",
                        "EMPTY_COLUMNS5");
        assertThat(board.node("indicators/3/failed").asBoolean())
                .as("nearly all entries are empty in this test's bureau")
                .isTrue();
        int empty = api.get(ENTRIES + "/board?state=EMPTY&office=" + encoded("法规科"), Person.WUTING)
                .node("items")
                .size();
        assertThat(empty).isPositive().isLessThan(board.node("total").asInt());
        assertThat(api.get(ENTRIES + "/board.xlsx?state=EMPTY", Person.WUTING).text())
                .startsWith("PK");
    }

    @Test
    void thePublicReadsTheCatalogueInTheOrderOfTheNationalRules() { // 国办公开办函〔2019〕61号
        Answer tree = api.get("/api/v1/catalogue");
        assertThat(tree.node("sections")
                        .valueStream()
                        .map(each -> each.path("name").asString()))
                .containsExactly("政府信息公开指南", "政府信息公开制度", "法定主动公开内容", "政府信息公开年报", "依申请公开");
        String tag = Objects.requireNonNull(tree.eTag());
        assertThat(whoHas(tag)).isEqualTo(304);

        String name = "公开目录事项 " + unique();
        String code = catalogue.added(entry(name)).at("code");
        assertThat(whoHas(tag)).isEqualTo(200);
        String document = desk.published(inClass(name));
        Answer page = api.get("/api/v1/catalogue/entries/" + code);
        assertThat(page.at("content/items/0/href")).isEqualTo("/documents/" + document);
        assertThat(page.at("legalBasis")).isEqualTo("《条例》第二十条第十五项");
    }

    @Test
    void theStandardCatalogueHasTheColumnsOfTheNationalOne() { // 国办发〔2019〕54号
        String html = api.get("/api/v1/catalogue/standard.html").text();
        assertThat(html)
                .contains("序号", "一级事项", "二级事项", "公开内容（要素）", "公开依据", "公开时限", "公开主体", "公开渠道和载体", "公开对象", "公开方式")
                .contains("<td>财政预决算</td>", "《预算法》第十四条");
        Answer sheet = api.get("/api/v1/catalogue/standard.xlsx");
        assertThat(sheet.text()).startsWith("PK");
        assertThat(sheet.headers().getContentDisposition().getFilename()).isEqualTo("主动公开标准目录.xlsx");
    }

    private int whoHas(String tag) {
        return api.call(HttpMethod.GET, "/api/v1/catalogue", null, null, Map.of("If-None-Match", tag))
                .status();
    }

    private List<String> titlesInWorklist(Person person) {
        return work.of(person).stream()
                .filter(item -> item.path("type").asString().equals("CATALOGUE"))
                .map(item -> item.path("title").asString())
                .toList();
    }

    private List<String> unassigned(String name) {
        return api.get(ENTRIES + "/unassigned?catalogueClass=" + encoded(name), Person.WUTING)
                .node("documents/items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private static Map<String, Object> inClass(String name) {
        Map<String, Object> draft = notice(title("通知"));
        draft.put("catalogueClass", name);
        return draft;
    }
}
