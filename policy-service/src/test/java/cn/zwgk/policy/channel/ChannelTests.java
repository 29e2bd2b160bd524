package cn.zwgk.policy.channel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.WaitingWork;
import cn.zwgk.policy.channel.inspection.InspectionTransitions;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.test.StateDiagram;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class ChannelTests {

    private static final String REGISTER = "/api/v1/channels/register";

    private final Api api;
    private final JdbcClient database;
    private final MovableTime time;
    private final WaitingWork work;

    ChannelTests(Api api, JdbcClient database, MovableTime time) {
        this.api = api;
        this.database = database;
        this.time = time;
        this.work = new WaitingWork(api);
    }

    @AfterEach
    void returnToThePresent() {
        time.reset();
    }

    @Test
    void theDiagramsInTheDocsShowTheTables() {
        StateDiagram.assertUpToDate(ChannelTransitions.TABLE, "Channel", "政府网站与政务新媒体 Channel");
        StateDiagram.assertUpToDate(InspectionTransitions.TABLE, "ChannelInspection", "检查与整改 ChannelInspection");
    }

    @Test
    void aSiteNeedsItsCodeItsIcpNumberAnAddressAndSomebodyResponsible() {
        Map<String, Object> site = account("民政局网站", "WEBSITE");
        site.put("account", "明州民政");
        site.put("people", List.of());
        assertThat(api.post(REGISTER, site, Person.CHENJING).reasons())
                .containsExactlyInAnyOrder(
                        "channel-address-wrong",
                        "channel-site-code-wrong",
                        "channel-icp-missing",
                        "channel-people-missing");
    }

    @Test
    void anAccountIsPublicOnceApprovedWithoutAnybodysNameOrPhone() {
        Answer applied = applied(account("明州民政微博", "WEIBO"));
        String id = applied.at("id");
        assertThat(publicText()).doesNotContain(id);
        assertThat(act(id, "approve", Person.WUTING, Map.of()).reasons()).containsExactly("channel-approval-missing");

        Answer opened = act(id, "approve", Person.WUTING, Map.of("approval", "明网信备〔2026〕12号"));

        assertThat(opened.at("stateName")).isEqualTo("正常运行");
        assertThat(publicText()).contains(id).doesNotContain("许一诺", "13900001234", "明网信备");
        assertThat(opened.at("people/0/phone")).isEqualTo("139****1234");
        Answer revealed = api.post(REGISTER + "/" + id + "/people", Map.of("reason", "核对值班"), Person.WUTING);
        assertThat(revealed.at("0/phone")).isEqualTo("13900001234");
        assertThat(page(id).text()).contains("查看责任人", "核对值班");
    }

    @Test
    void namesAndPhonesAreEncryptedInTheDatabase() {
        String id = applied(account("明州民政抖音", "DOUYIN")).at("id");
        byte[] stored = database.sql("select phone_sealed from channel_person where channel_id = ?")
                .param(UUID.fromString(id))
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("13900001234");
    }

    @Test
    void nobodyApprovesWhatHeAppliedFor() {
        Answer applied = api.post(REGISTER, account("政务公开办账号", "TOUTIAO"), Person.WUTING);
        assertThat(act(applied.at("id"), "approve", Person.WUTING, Map.of("approval", "批准"))
                        .code())
                .isEqualTo("channel-approver-applied");
    }

    @Test
    void aChangeKeepsWhatWasBeforeAndSaysWhy() {
        Map<String, Object> account = account("明州养老", "WECHAT");
        String id = opened(account);
        account.put("name", "明州养老服务");
        String eTag = page(id).eTag();
        assertThat(api.put(REGISTER + "/" + id, account, eTag, Person.WUTING).reasons())
                .containsExactly("reason-missing");
        account.put("reason", "统一名称");

        Answer changed = api.put(REGISTER + "/" + id, account, eTag, Person.WUTING);

        assertThat(changed.at("name")).as(changed.text()).isEqualTo("明州养老服务");
        assertThat(changed.at("changes/0/reason")).isEqualTo("统一名称");
        assertThat(changed.at("changes/0/changes/0/before")).isEqualTo("明州养老");
        account.put("kind", "WEIBO");
        assertThat(api.put(REGISTER + "/" + id, account, changed.eTag(), Person.WUTING)
                        .reasons())
                .containsExactly("channel-kind-fixed");
    }

    @Test
    void whatIsClosedTellsThePublicWhyAndStaysClosed() {
        String id = opened(account("旧客户端", "APP"));
        assertThat(act(id, "close", Person.WUTING, Map.of()).reasons()).containsExactly("reason-missing");
        act(id, "close", Person.WUTING, Map.of("reason", "功能并入“明州办”，自今日起停止服务。"));
        assertThat(publicText()).contains("功能并入“明州办”");
        Answer again = act(id, "resume", Person.WUTING, Map.of("reason", "恢复"));
        assertThat(again.status()).isEqualTo(409);
    }

    @Test
    void aQuarterIsReportedWithinTenWorkingDaysAndOverdueAfterwards() {
        time.set("2026-04-01T09:00");
        Map<String, Object> account = account("明州救助", "KUAISHOU");
        String id = opened(account, "2026-01-05");
        Answer page = page(id);
        assertThat(page.at("reports/0/quarter")).isEqualTo("1");
        // ten working days after 31 March, with Qingming on 4 to 6 April
        assertThat(page.at("reports/0/dueOn")).isEqualTo("2026-04-15");
        assertThat(page.at("reports/0/lamp")).isEqualTo("NORMAL");
        time.set("2026-04-16T00:00");
        assertThat(page(id).at("reports/0/lampName")).isEqualTo("逾期");
        assertThat(api.get(REGISTER + "/due", Person.CHENJING).text()).contains("明州救助");
        assertThat(work.item(Person.CHENJING, "CHANNEL_REPORT", id)
                        .path("lampName")
                        .asString())
                .isEqualTo("逾期");
        assertThat(work.has(Person.WANGQIANG, "CHANNEL_REPORT", id))
                .as("another office")
                .isFalse();
        Map<String, Object> figures =
                Map.of("posts", 32, "followers", 5400, "messagesReceived", 6, "messagesAnswered", 7);
        String address = REGISTER + "/" + id + "/reports/2026/1";
        assertThat(api.put(address, figures, null, Person.CHENJING).reasons())
                .containsExactly("report-answered-too-many");
        assertThat(api.put(address, figures, null, Person.WANGQIANG).code()).isEqualTo("channel-of-another-office");

        Answer reported = api.put(
                address,
                Map.of("posts", 32, "followers", 5400, "messagesReceived", 6, "messagesAnswered", 6),
                null,
                Person.CHENJING);

        assertThat(reported.at("reports/0/late")).as(reported.text()).isEqualTo("true");
        assertThat(api.put(REGISTER + "/" + id + "/reports/2026/2", figures, null, Person.CHENJING)
                        .code())
                .isEqualTo("report-not-owed");
    }

    @Test
    void whatAnInspectionFindsIsRemediedInTimeAndConfirmedBySomebodyElse() {
        String id = opened(account("明州慈善", "WECHAT"));
        Answer inspected = api.post(
                REGISTER + "/" + id + "/inspections",
                Map.of(
                        "inspectedOn", "2026-01-15",
                        "inspector", "政务公开办季度检查",
                        "findings", List.of(Map.of("kind", "错链", "description", "捐赠公示链接打不开"))),
                Person.WUTING);
        assertThat(inspected.at("inspections/0/state")).as(inspected.text()).isEqualTo("REMEDY_DUE");
        assertThat(inspected.at("inspections/0/remedyDueOn")).isEqualTo("2026-01-29");
        assertThat(inspected.at("inspections/0/overdue")).isEqualTo("true");
        String acts = REGISTER + "/inspections/" + inspected.at("inspections/0/id") + "/acts/";
        api.post(acts + "report-remedy", Map.of("reason", "链接已恢复"), Person.CHENJING);
        api.post(acts + "send-back", Map.of("reason", "手机上仍打不开"), Person.WUTING);
        api.post(acts + "report-remedy", Map.of("reason", "手机端也已恢复"), Person.WUTING);
        assertThat(api.post(acts + "confirm", null, Person.WUTING).code()).isEqualTo("remedy-confirmer-reported");
        assertThat(work.of(Person.WUTING).stream()
                        .filter(item -> item.path("href").asString().equals("/console/channels/" + id))
                        .map(item -> item.path("act").asString()))
                .containsExactly("confirm");
        Person colleague = Person.named("heping", "何平", "政务公开办", "openness-office");

        Answer confirmed = api.post(acts + "confirm", null, colleague);

        assertThat(confirmed.at("inspections/0/stateName")).isEqualTo("整改完成");
        assertThat(confirmed.at("inspections/0/settledByName")).isEqualTo("何平");
    }

    @Test
    void theRegisterIsExportedWithMaskedPeople() {
        opened(account("=明州婚姻登记", "MINI_PROGRAM"));
        String csv = api.get(REGISTER + "/export.csv?kind=MINI_PROGRAM", Person.CHENJING)
                .text();
        assertThat(csv)
                .startsWith("\uFEFF名称,种类")
                .contains("'=明州婚姻登记", "139****1234")
                .doesNotContain("许一诺");
        assertThat(api.get(REGISTER + "/export.xlsx", Person.CHENJING).text()).startsWith("PK");
        assertThat(api.get(REGISTER + "/export.csv").status()).isEqualTo(401);
    }

    private static Map<String, Object> account(String name, String kind) {
        Map<String, Object> account = new HashMap<>();
        account.put("name", name);
        account.put("kind", kind);
        account.put("account", "mz-" + UUID.randomUUID());
        account.put("operatorOffice", "养老服务科");
        account.put("audience", "全市老年人及其家属，发布政策和服务信息");
        account.put("people", List.of(Map.of("duty", "日常维护", "name", "许一诺", "phone", "13900001234")));
        return account;
    }

    private Answer applied(Map<String, Object> account) {
        Answer applied = api.post(REGISTER, account, Person.CHENJING);
        assertThat(applied.status()).as(applied.text()).isEqualTo(201);
        return applied;
    }

    private String opened(Map<String, Object> account) {
        return opened(account, "2025-12-01");
    }

    private String opened(Map<String, Object> account, String on) {
        String id = applied(account).at("id");
        Answer opened = act(id, "approve", Person.WUTING, Map.of("approval", "明网信备〔2025〕3号", "openedOn", on));
        assertThat(opened.status()).as(opened.text()).isEqualTo(200);
        return id;
    }

    private Answer act(String id, String act, Person person, Object input) {
        return api.post(REGISTER + "/" + id + "/acts/" + act, input, person);
    }

    private Answer page(String id) {
        return api.get(REGISTER + "/" + id, Person.WUTING);
    }

    private String publicText() {
        return api.get("/api/v1/channels").text();
    }
}
