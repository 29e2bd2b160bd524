package cn.zwgk.policy.standard;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static cn.zwgk.policy.standard.StandardDesk.correction;
import static cn.zwgk.policy.standard.StandardDesk.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zwgk.policy.Desk;
import cn.zwgk.policy.WaitingWork;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Contracts;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.test.StateDiagram;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class StandardTests {

    private static final String PATH = "/api/v1/assistance-standards";

    private final Api api;
    private final Desk desk;
    private final WaitingWork work;
    private final KafkaFacts kafka;
    private final JdbcClient database;
    private StandardDesk standards;
    private String document = "";
    private String lake = "";
    private String sea = "";
    private String dibao = "";

    StandardTests(Api api, KafkaFacts kafka, JdbcClient database) {
        this.api = api;
        this.desk = new Desk(api);
        this.work = new WaitingWork(api);
        this.kafka = kafka;
        this.database = database;
        this.standards = new StandardDesk(api);
    }

    @BeforeEach
    void aBureauOfItsOwn() {
        standards = new StandardDesk(api);
        document = desk.published(notice(title("关于调整低保标准的通知")));
        lake = standards.district("lake");
        sea = standards.district("sea");
        dibao = standards.category("dibao");
    }

    @Test
    void anAmountHoldsFromItsDayOnAndTheOneBeforeItEnds() {
        standards.set(sheet(document, "2025-07-01", lake, dibao, "1100", sea, dibao, "1080"));
        standards.set(sheet(document, "2026-07-01", lake, dibao, "1,180"));
        assertThat(standards.on("2026-06-30", lake, dibao)).containsEntry("amount", "1100.0");
        assertThat(standards.on("2026-07-01", lake, dibao))
                .containsEntry("amount", "1180.0")
                .containsEntry("before", "1100.0")
                .containsEntry("change", "7.3");
        assertThat(standards.on("2025-06-30", lake, dibao)).isEmpty();
        assertThat(standards.on("2026-07-01", sea, dibao)).containsEntry("amount", "1080.0");

        Answer history = api.get(PATH + "/history?category=" + dibao + "&district=" + lake);
        assertThat(history.at("districts/0/amounts/0/effectiveUntil")).isEqualTo("2026-07-01");
        assertThat(history.at("districts/0/amounts/1/changePercent")).isEqualTo("7.3");
        assertThat(history.at("districts/0/amounts/1/decidedBy/id")).isEqualTo(document);
    }

    @Test
    void aCorrectionKeepsWhatItTakesThePlaceOf() {
        standards.set(sheet(document, "2026-01-01", lake, dibao, "1810"));
        String wrong = standards.on("2026-05-01", lake, dibao).getOrDefault("id", "");
        Answer without = standards.propose(correction(document, "2026-01-01", lake, dibao, "1180", wrong, null));
        assertThat(without.reasons()).contains("standard-correction-reason-missing");

        standards.set(correction(document, "2026-01-01", lake, dibao, "1180", wrong, "录入时数字颠倒"));
        assertThat(standards.on("2026-05-01", lake, dibao)).containsEntry("amount", "1180.0");
        Answer history = api.get(PATH + "/history?category=" + dibao);
        assertThat(history.node("districts/0/amounts").size()).isEqualTo(2);
        assertThat(history.at("districts/0/amounts/0/supersededAt")).isNotEmpty();
        assertThat(history.at("districts/0/amounts/1/reason")).isEqualTo("录入时数字颠倒");
        assertThat(history.at("districts/0/amounts/1/corrects")).isEqualTo(wrong);
    }

    @Test
    void theDryRunNamesEveryProblemByItsCellAndSetsNothing() {
        standards.set(sheet(document, "2026-07-01", lake, dibao, "1180"));
        Answer checked = api.post(
                PATH + "/checks",
                sheet(
                        document,
                        "2026-07-01",
                        lake,
                        dibao,
                        "1200",
                        "没有区",
                        dibao,
                        "1",
                        sea,
                        dibao,
                        "约千元",
                        sea,
                        "没有类",
                        "5"),
                Person.WANGQIANG);
        assertThat(checked.status()).as(checked.text()).isEqualTo(200);
        assertThat(checked.node("problems")
                        .valueStream()
                        .map(problem -> problem.path("cell").asString() + " "
                                + problem.path("code").asString()))
                .containsExactly(
                        "0 standard-contradicts",
                        "1 standard-district-unknown",
                        "2 standard-amount-unreadable",
                        "3 standard-category-unknown");
        assertThat(checked.at("problems/0/message")).contains("2026-07-01 起");
        assertThat(standards.on("2026-07-02", lake, dibao)).containsEntry("amount", "1180.0");
    }

    @Test
    void nobodyConfirmsWhatHeProposed() { // 四眼原则
        Person both = Person.named("both", "两可", "社会救助科", "drafter", "first-reviewer");
        Answer proposed = api.post(PATH + "/sheets", sheet(document, "2026-07-01", lake, dibao, "1180"), both);
        String id = proposed.at("id");
        assertThat(standards.decide(id, "confirm", both, null).code()).isEqualTo("standard-four-eyes");
        assertThat(standards.decide(id, "recall", Person.WANGQIANG, null).code())
                .isEqualTo("standard-not-your-sheet");
        assertThat(standards.decide(id, "reject", Person.LIXIN, null).code()).isEqualTo("reason-missing");
        assertThat(work.has(Person.LIXIN, "STANDARD_SHEET", id)).isTrue();
        assertThat(work.has(both, "STANDARD_SHEET", id)).isFalse();
        assertThat(standards.on("2026-07-01", lake, dibao)).isEmpty();

        assertThat(standards.decide(id, "confirm", Person.LIXIN, null).status()).isEqualTo(200);
        assertThat(standards.decide(id, "recall", both, null).status()).isEqualTo(409);
    }

    @Test
    void whatTheDocumentNoLongerCarriesIsRefusedAtTheConfirmationToo() {
        String id = standards
                .propose(sheet(document, "2026-07-01", lake, dibao, "1180"))
                .at("id");
        desk.acted(document, "withdraw", Person.WUTING, Map.of("reason", "误发"));
        Answer refused = standards.decide(id, "confirm", Person.LIXIN, null);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reasons()).containsExactly("standard-document-not-published");
    }

    @Test
    void anAmountWhoseDocumentIsWithdrawnIsMarkedAndItsTitleIsGone() {
        standards.set(sheet(document, "2026-07-01", lake, dibao, "1180"));
        assertThat(standards.on("2026-07-01", lake, dibao)).containsEntry("remark", "");
        desk.acted(document, "withdraw", Person.WUTING, Map.of("reason", "误发"));
        assertThat(standards.on("2026-07-01", lake, dibao))
                .containsEntry("remark", "决定文件已撤回")
                .containsEntry("title", "");
    }

    @Test
    void theDatabaseRefusesASecondAmountOnOneDayAndAnyOverwriting() {
        standards.set(sheet(document, "2026-07-01", lake, dibao, "1180"));
        UUID entry = UUID.fromString(standards.on("2026-07-01", lake, dibao).getOrDefault("id", ""));
        assertThatThrownBy(() -> database.sql("""
                                insert into standard_amount (id, district_code, category_code, amount, effective_from, effective_until,
                                    document_id, sheet_id, set_at)
                                select gen_random_uuid(), district_code, category_code, 1, date '2027-01-01', null, document_id, sheet_id, set_at
                                from standard_amount where id = :id""").param("id", entry).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("standard_amount_one_a_day");
        assertThatThrownBy(() -> database.sql("update standard_amount set amount = 1 where id = :id")
                        .param("id", entry)
                        .update())
                .hasMessageContaining("never overwritten");
        assertThatThrownBy(() -> database.sql("delete from standard_amount where id = :id")
                        .param("id", entry)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void filesGoOutAsTheyComeIn() {
        standards.set(sheet(document, "2026-07-01", lake, dibao, "1180", sea, dibao, "1150.50"));
        Answer file = api.get(PATH + "/export.csv?asOf=2026-08-01");
        assertThat(file.text()).startsWith("\uFEFF区县,类别,金额").contains(lake + "区");
        String own = file.text().lines().findFirst().orElseThrow() + "\n"
                + file.text().lines().filter(line -> line.contains(dibao)).reduce("", (a, b) -> a + b + "\n");
        Answer cells = api.post(PATH + "/csv", Map.of("csv", own), Person.WANGQIANG);
        assertThat(cells.body().valueStream().map(cell -> cell.path("amount").asString()))
                .containsExactlyInAnyOrder("1180.00", "1150.50");
        assertThat(api.post(PATH + "/csv", Map.of("csv", "甲,乙\n1,2"), Person.WANGQIANG)
                        .code())
                .isEqualTo("standard-csv-columns");
    }

    @Test
    void otherServicesHearOfEveryCategoryAndCanReadAllOfItAgain() {
        standards.set(sheet(document, "2026-07-01", lake, dibao, "1180"));
        UUID category = UUID.fromString(api.get(PATH + "/categories")
                .body()
                .valueStream()
                .filter(one -> one.path("code").asString().equals(dibao))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElseThrow());
        KafkaFacts.Seen told = kafka.await("zwgk.policy.standards", "StandardSet", category);
        assertThat(told.data().at("/amounts/0/district").asString()).isEqualTo(lake + "区");
        Answer changes = api.get(PATH + "/changes?limit=500", Person.OTHER_SYSTEM);
        assertThat(changes.text()).contains(category.toString());
        assertThat(api.get(PATH + "/changes", Person.CHENJING).status()).isEqualTo(403);
        assertThat(Contracts.violations(new StandardSet(
                        category,
                        1,
                        "dibao",
                        "低保",
                        "低保标准",
                        "元/月·人",
                        List.of(),
                        "",
                        java.time.Instant.EPOCH,
                        "/standards")))
                .isEmpty();
    }

    @Test
    void theDocumentTellsItsAmountsAndWhoHasTheTableKeepsIt() {
        standards.set(sheet(document, "2026-07-01", lake, dibao, "1180"));
        assertThat(api.get(PATH + "/by-document/" + document).at("0/district")).isEqualTo(lake + "区");
        standards.set(sheet(document, "2026-07-01", sea, dibao, "1180"));
        assertThat(api.get(PATH + "/by-document/" + document).at("0/district"))
                .as("districts with the same amount are told together")
                .isEqualTo(lake + "区、" + sea + "区");
        String tag = Objects.requireNonNull(api.get(PATH).eTag());
        assertThat(api.call(HttpMethod.GET, PATH, null, null, Map.of("If-None-Match", tag))
                        .status())
                .isEqualTo(304);
        standards.set(sheet(document, "2026-09-01", lake, dibao, "1190"));
        assertThat(api.call(HttpMethod.GET, PATH, null, null, Map.of("If-None-Match", tag))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void districtsAndCategoriesBelongToTheOpennessOffice() {
        Map<String, Object> district = Map.of("name", "新区" + standards.mark, "position", 9, "inUse", true);
        String path = PATH + "/districts/new-" + standards.mark;
        assertThat(api.put(path, district, null, Person.WANGQIANG).status()).isEqualTo(403);
        Answer kept = api.put(path, district, null, Person.WUTING);
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        assertThat(api.put(path, district, null, Person.WUTING).code()).isEqualTo("if-match-required");
        assertThat(api.put(path, district, kept.eTag(), Person.WUTING).at("version"))
                .isEqualTo("2");
    }

    @Test
    void theDiagramInTheDocsShowsTheTable() {
        StateDiagram.assertUpToDate(SheetTransitions.TABLE, "StandardSheet", "救助标准报送表 StandardSheet");
    }
}
