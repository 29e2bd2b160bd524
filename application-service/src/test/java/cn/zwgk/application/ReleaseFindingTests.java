package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.application.Disclosures.SECOND;
import static cn.zwgk.application.Disclosures.release;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.ServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** What is found in a release before anybody may publish it, and how it is cleared or taken out. */
@ServiceTest
class ReleaseFindingTests {

    private static final String APPROVED = "已逐项核对，不含个人隐私和涉密内容";

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    private Disclosures disclosures;

    @BeforeEach
    void onAWednesdayInMay() {
        disclosures = new Disclosures(api);
        time.set("2026-05-13T09:00");
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @Test
    void whoAppliedIsFoundHoweverHeIsWrittenAndMustGo() { // 条例 Art. 15
        Answer receipt = disclosures.provided("低保审批材料", "见下文");
        String release = release(disclosures.drafted(receipt));
        String spaced = "诸 葛明-远";
        String number = receipt.at("registrationNumber");
        Answer edited = disclosures.edit(
                release,
                "低保审批材料",
                "申请" + number + "所要的材料",
                spaced + "的电话１３８－００００－５６７８，证号 " + Applicants.IDENTITY_NUMBER);
        assertThat(edited.node("findings").findValuesAsString("kind"))
                .containsExactly("CASE_NUMBER", "APPLICANT_NAME", "APPLICANT_CONTACT", "APPLICANT_NUMBER");
        assertThat(edited.node("findings").findValuesAsString("clearable")).containsOnly("false");
        assertThat(edited.node("findings").toString()).doesNotContain("诸葛明远", Applicants.IDENTITY_NUMBER);
        assertThat(api.post(
                                release + "/findings/" + edited.at("findings/1/id") + "/clearance",
                                Map.of("reason", "公开无妨"),
                                ZHENGWEI)
                        .code())
                .isEqualTo("release-finding-must-go");
        assertThat(api.post(release + "/acts/submit", null, ZHENGWEI).reasons())
                .containsExactly(
                        "release-tells-who-applied",
                        "release-tells-who-applied",
                        "release-tells-who-applied",
                        "release-tells-who-applied");
        assertThat(disclosures.edit(release, "低保审批材料", "审批材料", "审批流程如下。").node("findings"))
                .isEmpty();
        assertThat(api.post(release + "/acts/submit", null, ZHENGWEI).status()).isEqualTo(200);
    }

    @Test
    void otherFindingsAreClearedOneByOneWithAReason() { // 条例 Art. 14, 15, 17
        Answer receipt = disclosures.provided("办事机构联系方式", "见下文");
        String release = release(disclosures.drafted(receipt));
        Answer edited = disclosures.edit(release, "办事机构联系方式", "机构公开电话", "值班手机：13912345678\n机密★1年");
        assertThat(edited.node("findings").findValuesAsString("kind")).containsExactly("MOBILE_PHONE", "SECRECY_MARK");
        String phone = release + "/findings/" + edited.at("findings/0/id") + "/clearance";
        assertThat(api.post(phone, Map.of(), ZHENGWEI).reasons()).containsExactly("release-reason-missing");
        Answer cleared = api.post(phone, Map.of("reason", "对外公布的值班电话"), ZHENGWEI);
        assertThat(cleared.at("findings/0/open")).isEqualTo("false");
        assertThat(cleared.at("findings/0/clearedBy")).isEqualTo("郑伟");
        assertThat(api.post(phone, Map.of("reason", "再说一次"), ZHENGWEI).code())
                .isEqualTo("release-finding-cleared-already");
        assertThat(api.post(release + "/acts/submit", null, ZHENGWEI).reasons())
                .containsExactly("release-finding-open");

        // A changed line is another finding
        Answer changed = disclosures.edit(release, "办事机构联系方式", "机构公开电话", "夜间值班手机：13912345678");
        assertThat(changed.node("findings").findValuesAsString("open")).containsExactly("true");
        assertThat(api.post(phone, Map.of("reason", "对外公布"), ZHENGWEI).code()).isEqualTo("release-finding-gone");

        String again = release + "/findings/" + changed.at("findings/0/id") + "/clearance";
        assertThat(api.post(again, Map.of("reason", "对外公布的值班电话"), WUTING).status())
                .isEqualTo(200);
        assertThat(api.delete(again, null, ZHENGWEI).at("findings/0/open")).isEqualTo("true");
        assertThat(api.delete(again, null, ZHENGWEI).code()).isEqualTo("release-finding-not-cleared");
        api.post(again, Map.of("reason", "对外公布的值班电话"), ZHENGWEI);
        assertThat(api.post(release + "/acts/submit", null, ZHENGWEI).status()).isEqualTo(200);
        // WUTING has decided about a finding, so she does not publish
        assertThat(api.post(release + "/acts/publish", Map.of("reason", APPROVED), WUTING)
                        .code())
                .isEqualTo("release-own");
        assertThat(api.get(release, WUTING).node("allowedActs").findValuesAsString("act"))
                .containsExactly("return");
        assertThat(api.post(release + "/acts/return", Map.of("reason", "请补充机构名称"), SECOND)
                        .at("line/state"))
                .isEqualTo("DRAFT");
        api.post(release + "/acts/submit", null, ZHENGWEI);
        assertThat(api.post(release + "/acts/publish", Map.of("reason", APPROVED), SECOND)
                        .at("line/state"))
                .isEqualTo("PUBLISHED");
    }

    @Test
    void whatIsFoundInAFileIsTakenOutOfItForGood() { // 条例 Art. 15, 37
        Answer receipt = disclosures.providedWithFile("本人的评定申请和结果", "申请人：诸葛明远", "联系电话：13800005678", "评定结果为三级。");
        Answer drafted = disclosures.drafted(receipt);
        String release = release(drafted);
        disclosures.edit(release, "养老机构评定结果", "评定结果", "见附件。");
        Answer chosen = api.post(release + "/files", Map.of("answerFileId", drafted.at("answerCopies/0/id")), ZHENGWEI);
        assertThat(chosen.node("findings").findValuesAsString("kind")).contains("APPLICANT_NAME", "APPLICANT_CONTACT");
        assertThat(chosen.node("findings").findValuesAsString("sourceName")).containsOnly("材料");
        assertThat(api.post(release + "/acts/submit", null, ZHENGWEI).reasons()).contains("release-tells-who-applied");

        String file = release + "/files/" + chosen.at("files/0/id");
        assertThat(api.post(file + "/redaction", Map.of("findings", List.of("没有这处")), ZHENGWEI)
                        .code())
                .isEqualTo("release-finding-gone");
        Answer redacted = api.post(
                file + "/redaction", Map.of("findings", chosen.node("findings").findValuesAsString("id")), ZHENGWEI);
        assertThat(redacted.status()).isEqualTo(200);
        assertThat(redacted.node("findings")).isEmpty();
        assertThat(redacted.at("files/0/redacted")).isEqualTo("true");
        assertThat(redacted.at("files/0/sha256")).isNotEqualTo(chosen.at("files/0/sha256"));
        api.call(HttpMethod.PUT, file + "/name", ZHENGWEI, Map.of("name", "../养老机构评定结果.docx"), Map.of());
        assertThat(api.get(release, ZHENGWEI).at("files/0/name")).isEqualTo("养老机构评定结果.docx");
        api.post(release + "/acts/submit", null, ZHENGWEI);
        assertThat(api.delete(file, null, ZHENGWEI).code()).isEqualTo("release-not-editable");
        assertThat(api.post(release + "/acts/publish", Map.of("reason", APPROVED), WUTING)
                        .status())
                .isEqualTo(200);
        // What the applicant got stays as it was
        assertThat(api.get(desk(receipt) + "/answer-files", ZHENGWEI).at("files/0/release/redacted"))
                .isEqualTo("false");
    }

    @Test
    void filesThatAreHandedInAreCheckedAndPicturesHaveToBeLookedAt() {
        Answer receipt = disclosures.provided("地名标志照片", "见附件");
        String release = release(disclosures.drafted(receipt));
        disclosures.edit(release, "地名标志照片", "地名标志照片", "见附件。");
        assertThat(disclosures
                        .upload(
                                release + "/files/uploads",
                                "程序.exe",
                                "MZ不是文件".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                ZHENGWEI)
                        .code())
                .isEqualTo("attachment-type-refused");
        Answer picture = disclosures.upload(release + "/files/uploads", "标志.png", Files.picture(), ZHENGWEI);
        assertThat(picture.at("findings/0/kind")).isEqualTo("NO_TEXT");
        assertThat(api.post(release + "/acts/submit", null, ZHENGWEI).reasons())
                .containsExactly("release-without-text");
        api.post(
                release + "/findings/" + picture.at("findings/0/id") + "/clearance",
                Map.of("reason", "逐页看过，没有个人信息"),
                ZHENGWEI);
        assertThat(api.post(release + "/acts/submit", null, ZHENGWEI).status()).isEqualTo(200);
        Answer named = disclosures.upload(release + "/files/uploads", "诸葛明远.docx", Disclosures.word("结果"), ZHENGWEI);
        assertThat(named.code()).isEqualTo("release-not-editable");
    }

    @Test
    void whatNobodySeesInAFileBecomesPublicOnlyWithAReason() { // 条例 Art. 17
        Answer receipt = disclosures.provided("社区食堂布点方案", "见附件");
        String release = release(disclosures.drafted(receipt));
        disclosures.edit(release, "社区食堂布点方案", "社区食堂布点方案", "见附件。");
        Answer added = disclosures.upload(
                release + "/files/uploads",
                "方案.docx",
                Disclosures.wordWithADeletedPassage("全市布点二十处。", "原拟布点三十处"),
                ZHENGWEI);
        assertThat(added.node("findings").findValuesAsString("kind")).containsExactly("HIDDEN_TEXT");
        assertThat(added.at("findings/0/place")).isNotEmpty();
        assertThat(added.text()).doesNotContain("三十处");
        Answer refused = api.post(release + "/acts/submit", null, ZHENGWEI);
        assertThat(refused.reasons()).containsExactly("release-hidden-text");
        assertThat(refused.at("errors/0/message")).contains("方案.docx", "打开时看不到");
        api.post(
                release + "/findings/" + added.at("findings/0/id") + "/clearance",
                Map.of("reason", "删改痕迹不涉密，可以公开"),
                ZHENGWEI);
        assertThat(api.post(release + "/acts/submit", null, ZHENGWEI).status()).isEqualTo(200);
    }

    @Test
    void namesInAColumnOfASheetAreFoundByTheHeadingOfTheColumnAndTakenOut() { // 条例 Art. 15
        Answer receipt = disclosures.provided("老年助餐补贴发放情况", "见附件。");
        String release = release(disclosures.drafted(receipt));
        disclosures.edit(release, "老年助餐补贴发放情况", "老年助餐补贴发放情况", "见附件。");
        Answer added = disclosures.upload(
                release + "/files/uploads",
                "发放表.xlsx",
                Disclosures.sheet(new String[] {"序号", "姓名", "金额"}, new String[] {"1", "安静", "1200"}),
                ZHENGWEI);
        assertThat(added.at("findings/0/kind")).as(added.text()).isEqualTo("NAME");
        assertThat(added.at("findings/0/place")).contains("B2");
        Answer redacted = api.post(
                release + "/files/" + added.at("files/0/id") + "/redaction",
                Map.of("findings", List.of(added.at("findings/0/id"))),
                ZHENGWEI);
        assertThat(redacted.node("findings")).as(redacted.text()).isEmpty();
    }
}
