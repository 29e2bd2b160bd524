package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.test.Person.CHENJING;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.application.casefile.NoticeDesk;
import cn.zwgk.application.casefile.NoticeKind;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.web.Refused;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Papers of cases: printed, numbered, sealed and shown to whom they are for: 条例 Art. 32, 36. */
@ServiceTest
class NoticeTests {

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    @Autowired
    private NoticeDesk notices;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient database;

    private Applicants applicants;
    private IssuedPapers papers;
    private WordPapers words;

    @BeforeEach
    void onAWednesdayInApril() {
        applicants = new Applicants(api);
        papers = new IssuedPapers(notices, transaction);
        words = new WordPapers(api);
        time.set("2026-04-15T09:00");
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @Test
    void aReplyIsPreviewedPrintedSealedAndFetchedByItsApplicant() { // 条例 Art. 36
        Answer receipt = applicants.submit("2025年度临时救助标准测算材料");
        applicants.act(
                receipt, "draft-decision", Map.of("result", "PROCESS_INFORMATION", "reasons", "属于讨论稿。"), ZHENGWEI);
        String preview = api.get(desk(receipt) + "/decision-preview", WUTING).at("html");
        assertThat(preview).contains("<h1>政府信息公开申请答复告知书</h1>", "审定后编号", "属于讨论稿。", "诸***：");
        assertThat(preview).doesNotContain(Applicants.NAME);

        applicants.act(receipt, "decide", Map.of(), WUTING);
        Answer listed = api.get(desk(receipt) + "/notices", HANLEI);
        assertThat(listed.at("1/kindName")).isEqualTo("答复告知书");
        assertThat(listed.at("1/number")).matches("明民公开告〔2026〕\\d+号");
        assertThat(listed.at("1/addressee")).isEqualTo("诸***");
        assertThat(listed.at("1/fileSha256")).hasSize(64);
        assertThat(listed.text()).doesNotContain(Applicants.NAME);

        String html = api.get(desk(receipt) + "/notices/" + listed.at("1/id") + "/html", ZHENGWEI)
                .at("html");
        assertThat(html).contains(Applicants.NAME + "：", listed.at("1/number"));
        assertThat(api.get(desk(receipt), ZHENGWEI).node("audit").findValuesAsString("act"))
                .contains("application.issue-notice", "application.fetch-notice");

        assertThat(WordPapers.text(words.wordFor(receipt, receipt.at("secret"), listed.at("1/number"))))
                .contains("应当先", "第二十三条", "2026年4月15日");
        assertThat(database.sql("select count(*) from case_paper where position('诸葛'::bytea in file) > 0")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aPaperIsRefusedToWhoeverGuesses() {
        Answer receipt = applicants.submit("公益岗位补贴名册");
        Answer wrong = api.post(
                "/api/v1/applications/notices/word",
                Map.of(
                        "registrationNumber", receipt.at("registrationNumber"),
                        "secret", "AAAA-BBBB-CCCC-DDDD",
                        "noticeNumber", receipt.at("registrationNumber")),
                null);
        assertThat(wrong.status()).isEqualTo(404);
        assertThat(wrong.code()).isEqualTo("number-or-secret-wrong");
        assertThat(api.get(desk(receipt) + "/notices", CHENJING).status()).isEqualTo(403);
        Answer other = applicants.submit("另一件申请");
        String foreign = api.get(desk(other) + "/notices", ZHENGWEI).at("0/id");
        assertThat(api.get(desk(receipt) + "/notices/" + foreign + "/html", ZHENGWEI)
                        .code())
                .isEqualTo("paper-not-found");
    }

    @Test
    void eachKindIsNumberedByTheYearWithoutGaps() {
        Answer receipt = applicants.submit("城乡低保家庭统计表");
        int first = number(papers.issue(receipt, NoticeKind.EXTENSION, extension()));
        assertThat(issueRefused(receipt)).isEqualTo("notice-field-empty");
        assertThat(number(papers.issue(receipt, NoticeKind.EXTENSION, extension())))
                .isEqualTo(first + 1);
    }

    @Test
    void whatIsWrittenToAThirdPartyIsNotShownToTheApplicant() { // 条例 Art. 32
        Answer receipt = applicants.submit("某养老机构的补贴申请材料");
        String number = papers.issue(
                receipt,
                NoticeKind.THIRD_PARTY_INQUIRY,
                Map.of("question", "是否同意公开贵单位的补贴申请材料", "answerUntil", "2026-05-08"));
        assertThat(applicants.track(receipt).node("papers").findValuesAsString("number"))
                .doesNotContain(number);
        assertThat(applicants.track(receipt).text()).doesNotContain("某某养老服务有限公司");
        String inquiry = api.get(desk(receipt), ZHENGWEI).text();
        assertThat(inquiry).contains(number).doesNotContain("某某养老服务有限公司", Applicants.NAME);
    }

    private static Map<String, String> extension() {
        return Map.of("reason", "需要逐卷查找档案", "replyUntil", "2026-06-12", "workingDays", "20");
    }

    private String issueRefused(Answer receipt) {
        try {
            return papers.issue(receipt, NoticeKind.EXTENSION, Map.of());
        } catch (Refused refused) {
            return refused.reasons().getFirst().code();
        }
    }

    private static int number(String notice) {
        return Integer.parseInt(notice.replaceAll(".*〕(\\d+)号", "$1"));
    }
}
