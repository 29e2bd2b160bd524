package cn.zwgk.policy.cleaning;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.cleaning.CleanUpDesk.CAMPAIGNS;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.Desk;
import cn.zwgk.policy.WaitingWork;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.web.ChinaTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 失效文件清理 at work: what is selected, who is heard, who decides. */
@ServiceTest
class CampaignTests {

    private final Api api;
    private final MovableTime time;
    private final Desk desk;
    private final WaitingWork work;
    private final CleanUpDesk cleaning;

    CampaignTests(Api api, MovableTime time) {
        this.api = api;
        this.time = time;
        this.desk = new Desk(api);
        this.work = new WaitingWork(api);
        this.cleaning = new CleanUpDesk(api);
    }

    @AfterEach
    void returnToThePresent() {
        time.reset();
    }

    @Test
    void documentsAreSelectedByWhatTheyHaveInCommonWithAPreviewAndASecondCampaignLeavesThemAlone() {
        String word = CleanUpDesk.word();
        List<String> documents = cleaning.documents(word, 3);
        String campaign = cleaning.campaign(time);
        String candidates = CAMPAIGNS + "/" + campaign + "/candidates?q=" + word;
        assertThat(api.get(
                                candidates
                                        + "&kind=NOTICE&writtenBefore=2026-05-07&office=%E5%85%BB%E8%80%81%E6%9C%8D%E5%8A%A1%E7%A7%91&validity=IN_FORCE",
                                Person.WUTING)
                        .node("total")
                        .asInt())
                .isEqualTo(3);
        assertThat(api.get(candidates + "&writtenBefore=2026-05-06", Person.WUTING)
                        .node("total")
                        .asInt())
                .as("before its day, not on it")
                .isZero();
        assertThat(api.get(candidates + "&kind=PLAN", Person.WUTING)
                        .node("total")
                        .asInt())
                .isZero();

        assertThat(cleaning.act(campaign, "start", Person.WUTING, null).code()).isEqualTo("clean-up-empty");
        assertThat(cleaning.select(campaign, Map.of("q", word)).node("added").asInt())
                .isEqualTo(3);
        assertThat(cleaning.select(campaign, Map.of("q", word)).node("added").asInt())
                .as("once is enough")
                .isZero();
        String other = cleaning.campaign(time);
        assertThat(cleaning.select(other, Map.of("documentIds", documents))
                        .node("added")
                        .asInt())
                .isZero();
        String item = Objects.requireNonNull(cleaning.items(campaign).get(documents.getFirst()));
        assertThat(cleaning.judge(campaign, "remove", Person.WUTING, List.of(item), Map.of())
                        .code())
                .isEqualTo("reason-missing");
        CleanUpDesk.assertOk(
                cleaning.judge(campaign, "remove", Person.WUTING, List.of(item), Map.of("reason", "不在清理范围")));
        assertThat(cleaning.select(other, Map.of("documentIds", documents))
                        .node("added")
                        .asInt())
                .as("what was removed is free again")
                .isEqualTo(1);
        assertThat(cleaning.select(campaign, Map.of("q", word)).status()).isEqualTo(200);
        assertThat(api.get(candidates, Person.CHENJING).status()).isEqualTo(403);
    }

    @Test
    void theOfficeIsHeardAndWhoProposedDoesNotDecide() { // 谁起草、谁清理
        String campaign = cleaning.campaign(time);
        String document = cleaning.documents(CleanUpDesk.word(), 1).getFirst();
        cleaning.select(campaign, Map.of("documentIds", List.of(document)));
        List<String> item =
                List.of(Objects.requireNonNull(cleaning.items(campaign).get(document)));
        Map<String, String> repeal = Map.of("outcome", "REPEAL", "reason", "上位法已废止");
        assertThat(cleaning.judge(campaign, "propose", Person.WUTING, item, repeal)
                        .code())
                .isEqualTo("clean-up-not-running");
        cleaning.acted(campaign, "start", Person.WUTING, null);

        assertThat(cleaning.judge(campaign, "propose", Person.WANGQIANG, item, repeal)
                        .code())
                .as("another office's drafter")
                .isEqualTo("clean-up-of-another-office");
        Person both = Person.named("both", "双职", "局领导", "openness-office", "bureau-leader");
        CleanUpDesk.assertOk(cleaning.judge(campaign, "propose", both, item, repeal));
        assertThat(cleaning.judge(campaign, "decide", Person.LINGUODONG, item, Map.of())
                        .status())
                .as("not before the opinion")
                .isEqualTo(409);
        assertThat(cleaning.judge(campaign, "opine", Person.WANGQIANG, item, repeal)
                        .code())
                .isEqualTo("clean-up-of-another-office");
        assertThat(cleaning.judge(campaign, "opine", Person.ZHAOMIN, item, Map.of("outcome", "KEEP"))
                        .code())
                .isEqualTo("reason-missing");
        CleanUpDesk.assertOk(
                cleaning.judge(campaign, "opine", Person.ZHAOMIN, item, Map.of("outcome", "KEEP", "reason", "仍在执行")));
        assertThat(cleaning.judge(campaign, "decide", both, item, Map.of()).code())
                .isEqualTo("decider-is-proposer");
        assertThat(cleaning.judge(campaign, "decide", Person.LINGUODONG, item, Map.of("outcome", "REPEAL"))
                        .code())
                .isEqualTo("decision-against-opinion");
        CleanUpDesk.assertOk(cleaning.judge(campaign, "decide", Person.LINGUODONG, item, repeal));
        assertThat(api.get(CAMPAIGNS + "/" + campaign, Person.CHENJING)
                        .node("decided")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aBulkActIsPreviewedAndWhatIsRefusedForOneDoesNotStopTheOthers() {
        String word = CleanUpDesk.word();
        cleaning.documents(word, 2);
        Map<String, Object> others = notice("他科文件 " + word);
        others.put("draftingOffice", "社会救助科");
        String foreign = desk.published(others);
        String campaign = cleaning.campaign(time);
        cleaning.select(campaign, Map.of("q", word));
        cleaning.acted(campaign, "start", Person.WUTING, null);
        Map<String, String> items = cleaning.items(campaign);
        List<String> all = List.copyOf(items.values());

        Answer preview =
                cleaning.judge(campaign, "propose", Person.CHENJING, all, Map.of("outcome", "KEEP", "preview", true));
        assertThat(preview.node("done").size()).isEqualTo(2);
        assertThat(preview.at("refused/0/itemId")).isEqualTo(Objects.requireNonNull(items.get(foreign)));
        assertThat(preview.at("refused/0/message")).contains("起草科室");
        assertThat(progress(campaign, "proposed"))
                .as("a preview changes nothing")
                .isZero();

        cleaning.judge(campaign, "propose", Person.CHENJING, all, Map.of("outcome", "KEEP"));
        assertThat(progress(campaign, "proposed")).isEqualTo(2);
        Answer page = api.get(CAMPAIGNS + "/" + campaign, Person.WUTING);
        assertThat(page.node("offices")
                        .valueStream()
                        .map(office -> office.path("office").asString() + " "
                                + office.path("proposed").asInt() + "/"
                                + office.path("total").asInt()))
                .containsExactlyInAnyOrder("养老服务科 2/2", "社会救助科 0/1");
        assertThat(page.node("remainingWorkingDays").asInt()).isPositive();
        assertThat(work.has(Person.ZHAOMIN, "CLEAN_UP", campaign)).isTrue();
        assertThat(work.has(Person.LIXIN, "CLEAN_UP", campaign))
                .as("nothing waits for the other office's opinion yet")
                .isFalse();
    }

    @Test
    void theWorkingSheetIsExported() {
        String word = CleanUpDesk.word();
        cleaning.documents(word, 1);
        String campaign = cleaning.campaign(time);
        cleaning.select(campaign, Map.of("q", word));
        assertThat(api.get(CAMPAIGNS + "/" + campaign + "/sheet.csv", Person.CHENJING)
                        .text())
                .contains("文件名称", word, "养老服务科", "待提建议");
        Answer sheet = api.get(CAMPAIGNS + "/" + campaign + "/sheet.xlsx", Person.CHENJING);
        assertThat(sheet.text()).startsWith("PK");
        assertThat(sheet.headers().getContentDisposition().getFilename()).endsWith(".xlsx");
    }

    @Test
    void aStartedCampaignChangesItsTermOnlyAndNobodyOverwritesAnother() {
        String campaign = cleaning.campaign(time);
        cleaning.select(campaign, Map.of("documentIds", cleaning.documents(CleanUpDesk.word(), 1)));
        Answer started = cleaning.acted(campaign, "start", Person.WUTING, null);
        String later = ChinaTime.today(time).plusDays(90).toString();
        Map<String, String> term =
                Map.of("title", started.at("title"), "ground", started.at("ground"), "endsOn", later);
        assertThat(api.put(CAMPAIGNS + "/" + campaign, term, "\"1\"", Person.WUTING)
                        .status())
                .isEqualTo(412);
        assertThat(api.put(CAMPAIGNS + "/" + campaign, term, started.eTag(), Person.WUTING)
                        .at("endsOn"))
                .isEqualTo(later);
        Map<String, String> other = Map.of("title", "别的清理", "ground", started.at("ground"), "endsOn", later);
        assertThat(api.put(CAMPAIGNS + "/" + campaign, other, "\"3\"", Person.WUTING)
                        .code())
                .isEqualTo("clean-up-not-editable");
    }

    private int progress(String campaign, String what) {
        return api.get(CAMPAIGNS + "/" + campaign, Person.WUTING).node(what).asInt();
    }
}
