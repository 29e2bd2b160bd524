package cn.zwgk.policy.catalogue;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static cn.zwgk.policy.catalogue.CatalogueDesk.ENTRIES;
import static cn.zwgk.policy.catalogue.CatalogueDesk.entry;
import static cn.zwgk.policy.catalogue.CatalogueDesk.unique;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.Desk;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceTest
class CatalogueMaintenanceTests {

    private final Api api;
    private final Desk desk;
    private final CatalogueDesk catalogue;

    CatalogueMaintenanceTests(Api api) {
        this.api = api;
        this.desk = new Desk(api);
        this.catalogue = new CatalogueDesk(api);
    }

    @Test
    void theBureauBeginsWithTheStatutoryClasses() { // 《条例》第十九条至第二十一条
        List<JsonNode> entries =
                api.get(ENTRIES, Person.CHENJING).node("items").valueStream().toList();
        assertThat(entries)
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        entry -> assertThat(entry.path("legalBasis").asString()).isNotBlank());
        String bases = entries.stream()
                .map(entry -> entry.path("legalBasis").asString())
                .reduce("", String::concat);
        assertThat(bases)
                .contains(
                        "第二十条第一项",
                        "第二十条第二项",
                        "第二十条第三项",
                        "第二十条第四项",
                        "第二十条第五项",
                        "第二十条第六项",
                        "第二十条第七项",
                        "第二十条第八项",
                        "第二十条第九项",
                        "第二十条第十一项",
                        "第二十条第十二项",
                        "第二十条第十三项",
                        "第二十条第十四项",
                        "第二十一条",
                        "第四十九条");
    }

    @Test
    void anEntryIsAddedEditedAndItsHistoryKept() {
        Answer added = catalogue.added(entry("老年大学 " + unique()));
        String address = ENTRIES + "/" + added.at("id");
        Map<String, Object> changed = entry("老年教育 " + unique());
        changed.put("frequency", "QUARTERLY");

        Answer edited = api.put(address, changed, added.eTag(), Person.WUTING);
        assertThat(edited.at("frequencyName")).as(edited.text()).isEqualTo("每季度");
        assertThat(api.put(address, changed, added.eTag(), Person.WUTING).status())
                .as("somebody else was quicker")
                .isEqualTo(412);
        assertThat(api.put(address, changed, null, Person.WUTING).status()).isEqualTo(428);
        assertThat(api.get(address + "/history", Person.WUTING)
                        .node("items")
                        .valueStream()
                        .map(line -> line.path("actName").asString()))
                .containsExactly("增加事项", "修改事项");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Map<String, Object> wrong = entry("");
        wrong.put("legalBasis", " ");
        wrong.put("yearlyBy", "02-31");
        Answer answer = api.post(ENTRIES, wrong, Person.WUTING);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.node("errors")
                        .valueStream()
                        .map(each -> each.path("field").asString()))
                .contains("title", "legalBasis", "yearlyBy");

        Map<String, Object> incoherent = entry("不连贯 " + unique());
        incoherent.put("audience", "GROUP");
        incoherent.put("yearlyBy", "01-31");
        incoherent.put("recordClass", "NOTHING");
        assertThat(api.post(ENTRIES, incoherent, Person.WUTING).reasons())
                .containsExactlyInAnyOrder(
                        "catalogue-audience-groups-missing",
                        "catalogue-yearly-by-without-yearly",
                        "catalogue-record-class-unknown");
    }

    @Test
    void onlyTheOpennessOfficeMaintainsIt() { // 《条例》第四条第二款第三项: 政府信息公开工作机构编制目录
        assertThat(api.post(ENTRIES, entry("越权 " + unique()), Person.CHENJING).status())
                .isEqualTo(403);
        assertThat(api.get(ENTRIES).status()).isEqualTo(401);
    }

    @Test
    void entriesMoveAndKeepTheirOrder() {
        String group = catalogue.added(entry("分组 " + unique())).at("id");
        String first = below(group, "甲");
        String second = below(group, "乙");
        String third = below(group, "丙");

        catalogue.act(third, "move", Map.of("parentId", group, "place", 1));
        assertThat(orderBelow(group)).containsExactly(third, first, second);

        assertThat(catalogue
                        .act(group, "move", Map.of("parentId", first, "place", 1))
                        .code())
                .isEqualTo("catalogue-moved-below-itself");
        Map<String, Object> toTheTop = new HashMap<>(Map.of("place", 1000, "section", "RULES"));
        Answer moved = catalogue.act(second, "move", toTheTop);
        assertThat(moved.at("sectionName")).as(moved.text()).isEqualTo("政府信息公开制度");
        assertThat(moved.node("depth").asInt()).isEqualTo(1);
    }

    @Test
    void whatHasContentIsRetiredWithAReasonAndNeverDeleted() {
        String name = "停用的事项 " + unique();
        Answer added = catalogue.added(entry(name));
        String id = added.at("id");
        Map<String, Object> draft = notice(title("归入停用事项的通知"));
        draft.put("catalogueClass", name);
        String document = desk.published(draft);

        assertThat(api.delete(ENTRIES + "/" + id, added.eTag(), Person.WUTING).code())
                .isEqualTo("catalogue-has-content");
        assertThat(catalogue.act(id, "retire", Map.of()).code()).isEqualTo("reason-missing");
        assertThat(catalogue.act(id, "retire", Map.of("reason", "机构改革后不再承担")).status())
                .isEqualTo(200);

        Answer page = api.get("/api/v1/catalogue/entries/" + added.at("code"));
        assertThat(page.at("retiredReason")).isEqualTo("机构改革后不再承担");
        assertThat(page.at("content/items/0/id")).isEqualTo(document);
        assertThat(catalogue.standing(added.at("code")).isMissingNode())
                .as("nothing is expected in it any more")
                .isTrue();
        assertThat(api.delete(ENTRIES + "/" + id, null, Person.WUTING).status()).isEqualTo(428);
    }

    @Test
    void whatNeverHadContentCanBeRemoved() {
        Answer added = catalogue.added(entry("误加的事项 " + unique()));
        assertThat(api.delete(ENTRIES + "/" + added.at("id"), added.eTag(), Person.WUTING)
                        .status())
                .isEqualTo(204);
        assertThat(api.get(ENTRIES + "/" + added.at("id"), Person.WUTING).status())
                .isEqualTo(404);
    }

    private String below(String parent, String title) {
        Map<String, Object> entry = entry(title + " " + unique());
        entry.put("parentId", parent);
        return catalogue.added(entry).at("id");
    }

    private List<String> orderBelow(String parent) {
        return api.get(ENTRIES, Person.WUTING)
                .node("items")
                .valueStream()
                .filter(entry -> entry.path("parentId").asString("").equals(parent))
                .map(entry -> entry.path("id").asString())
                .toList();
    }
}
