package cn.zwgk.application;

import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.ServiceTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What papers say follows from the act that they are made by: its article, its days, and nothing that is not there. */
@ServiceTest
class PaperWordsTests {

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    private Applicants applicants;

    @BeforeEach
    void onAWednesdayInApril() {
        applicants = new Applicants(api);
        time.set("2026-04-15T09:00");
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @Test
    void anExtensionNamesItsArticleAndWhoConsented() { // 条例 Art. 33
        Answer receipt = applicants.submit("十年来全部养老服务补贴明细");
        Answer extended = applicants.act(
                receipt, "extend", Map.of("workingDays", 20, "consentedBy", "沈立", "reason", "需要调取档案"), WUTING);
        assertThat(paper(extended, "EXTENSION"))
                .contains("第三十三条第二款", "政府信息公开工作机构负责人同意", "20个工作日", "2026年6月12日")
                .doesNotContain("第三十五条");
    }

    @Test
    void aLaterDateIsToldOnTheArticleOnExcessiveApplications() { // 条例 Art. 35
        Answer receipt = applicants.submit("全部文件");
        applicants.act(receipt, "ask-reasons", Map.of("until", "2026-04-24", "text", "请说明理由"), ZHENGWEI);
        applicants.act(receipt, "record-reasons", Map.of("text", "学术研究需要"), ZHENGWEI);
        Answer later = applicants.act(receipt, "set-later-date", Map.of("until", "2026-08-03", "reason", "量大"), WUTING);
        assertThat(paper(later, "EXTENSION"))
                .contains("第三十五条", "最迟于2026年8月3日答复")
                .doesNotContain("第三十三条第二款", "负责人同意");
    }

    @Test
    void whoIsAskedToHelpIsToldUntilWhen() {
        Answer receipt = applicants.submit("区划调整材料");
        Map<String, Object> letter = Map.of("party", "档案室", "text", "查找2025年档案");
        assertThat(paper(applicants.act(receipt, "request-assistance", letter, ZHENGWEI), "ASSISTANCE"))
                .doesNotContain("书面回复");
        Answer dated = applicants.submit("区划调整附图");
        assertThat(paper(
                        applicants.act(
                                dated,
                                "request-assistance",
                                Map.of("party", "档案室", "text", "查找附图", "until", "2026-04-22"),
                                ZHENGWEI),
                        "ASSISTANCE"))
                .contains("2026年4月22日前（含当日）书面回复");
    }

    @Test
    void anotherAgencyIsAskedOnItsArticleAndItsSilenceIsNoConsent() { // 条例 Art. 33
        Answer receipt = applicants.submit("地名规划备案材料");
        Map<String, Object> letter = Map.of("party", "明州市规划局", "contact", "电话", "text", "有关图纸能否公开");
        assertThat(paper(applicants.act(receipt, "ask-agency", letter, ZHENGWEI), "AGENCY_INQUIRY"))
                .contains("第三十三条第三款", "有关图纸能否公开")
                .doesNotContain("视为同意", "协助办理");
    }

    @Test
    void aReplyWithoutFilesDoesNotSpeakOfAny() {
        Answer receipt = applicants.submit("婚姻登记处服务指南");
        applicants.act(receipt, "draft-decision", Map.of("result", "PROVIDED", "content", "指南全文如下。"), ZHENGWEI);
        api.post(Applicants.desk(receipt) + "/secrecy-review", Map.of("opinion", "无涉密内容"), HANLEI);
        assertThat(paper(applicants.act(receipt, "decide", Map.of(), WUTING), "DECISION"))
                .contains("指南全文如下。")
                .doesNotContain("随本告知书提供的材料");
    }

    private static String paper(Answer page, String kind) {
        return page.node("papers")
                .valueStream()
                .filter(paper -> paper.path("kind").asString().equals(kind))
                .map(paper -> paper.path("text").asString())
                .findFirst()
                .orElseThrow();
    }
}
