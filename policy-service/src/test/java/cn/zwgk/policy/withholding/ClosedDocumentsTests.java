package cn.zwgk.policy.withholding;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.Desk;
import cn.zwgk.policy.WaitingWork;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.web.ChinaTime;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

@ServiceTest
class ClosedDocumentsTests {

    private final MovableTime time;
    private final Api api;
    private final Desk desk;
    private final WaitingWork work;

    ClosedDocumentsTests(MovableTime time, Api api) {
        this.time = time;
        this.api = api;
        this.desk = new Desk(api);
        this.work = new WaitingWork(api);
    }

    @AfterEach
    void returnToThePresent() {
        time.reset();
    }

    @Test
    void whatStaysClosedIsExaminedAgainAndMayBeOpened() { // 《条例》第十六条第二款、第十八条
        String title = title("关于养老服务价格调整的讨论稿");
        String id = withheld(title);
        LocalDate nextYear = ChinaTime.today(time).plusYears(1);
        JsonNode entry = entry(id);
        assertThat(entry.path("reexamineOn").asString()).isEqualTo(nextYear.toString());
        assertThat(entry.path("decidedByName").asString()).isEqualTo("吴婷");
        assertThat(waits(id)).isFalse();

        time.set(nextYear.minusDays(10).atTime(9, 0).atZone(ChinaTime.ZONE).toInstant());
        assertThat(waits(id)).isTrue();
        desk.acted(id, "keep-withheld", Person.WUTING, decision("仍在讨论"));
        assertThat(entry(id).path("examinations").asInt()).isEqualTo(1);
        assertThat(waits(id)).isFalse();

        Answer opened = desk.acted(id, "open-up", Person.LINGUODONG, Map.of("reason", "决策已经作出"));
        assertThat(opened.at("state")).isEqualTo("DRAFT");
        assertThat(opened.at("disclosureMode")).isEqualTo("PROACTIVE");
        assertThat(entry(id).isMissingNode()).isTrue();
        Answer life = api.get("/api/v1/drafts/" + id + "/life", Person.CHENJING);
        assertThat(life.node("withholdings").size()).isEqualTo(3);
        assertThat(life.at("withholdings/0/outcomeName")).isEqualTo("评估后转为公开");
    }

    @Test
    void itsReasonsAreToldAtOnceAndThePublicNeverSeesIt() {
        String id = desk.ready(notice(title("内部讨论稿")));
        assertThat(desk.act(id, "withhold", Person.WUTING, Map.of()).reasons())
                .containsExactlyInAnyOrder("withholding-ground-missing", "reason-missing");
        assertThat(desk.act(id, "withhold", Person.CHENJING, decision("x")).status())
                .isEqualTo(403);
        String title = title("不公开的文件");
        String closed = withheld(title);
        assertThat(desk.page(closed).status()).isEqualTo(404);
        assertThat(api.get("/api/v1/documents?q=" + title.substring(title.indexOf(' ') + 1))
                        .node("total")
                        .asInt())
                .isZero();
        assertThat(api.get("/api/v1/disclosure/withheld").status()).isEqualTo(401);
    }

    private String withheld(String title) {
        String id = desk.ready(notice(title));
        desk.acted(id, "withhold", Person.WUTING, decision("属于讨论过程中的信息"));
        return id;
    }

    private static Map<String, Object> decision(String reason) {
        return Map.of("reason", reason, "withholding", Map.of("ground", "ARTICLE_16_2"));
    }

    private JsonNode entry(String id) {
        return find(api.get("/api/v1/disclosure/withheld?size=200&ground=ARTICLE_16_2", Person.WUTING), id);
    }

    private boolean waits(String id) {
        return work.has(Person.WUTING, "REEXAMINATION", id);
    }

    private static JsonNode find(Answer list, String id) {
        assertThat(list.status()).as(list.text()).isEqualTo(200);
        return list.node("items")
                .valueStream()
                .filter(item -> item.path("id").asString().equals(id))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
