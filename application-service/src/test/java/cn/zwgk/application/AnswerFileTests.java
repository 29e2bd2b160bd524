package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.test.Person.CHENJING;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.LINGUODONG;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@ServiceTest
class AnswerFileTests {

    private static final String IDENTITY_NUMBER = "11010519491231002X";
    private static final String PRICE = "每平方米成本价三千二百元";

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    @Autowired
    private JdbcClient database;

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
    void aPartIsWithheldAndReallyGoneFromWhatTheApplicantGets() { // 条例 Art. 15, 17, 37
        Answer receipt = applicants.submit("养老机构改造项目结算书");
        Answer added = add(receipt, "结算书.docx", Disclosures.word("法定代表人身份证号码：" + IDENTITY_NUMBER, PRICE, "项目地址在海曙区。"));
        assertThat(added.status()).isEqualTo(200);
        assertThat(added.node("files/0/marks").findValuesAsString("kindName")).contains("居民身份证号码");
        assertThat(added.text()).doesNotContain(IDENTITY_NUMBER);
        String file = desk(receipt) + "/answer-files/" + added.at("files/0/id");

        assertThat(api.post(file + "/release", null, ZHENGWEI).code()).isEqualTo("marks-open");
        assertThat(draft(receipt, "PARTLY_PROVIDED").reasons()).containsExactly("answer-file-not-ready");

        judgeAll(file, added, "REDACT");
        Answer marked = api.post(
                file + "/marks",
                Map.of(
                        "judgements",
                        List.of(Map.of(
                                "text", "每平方米成本价\n三千二百元",
                                "decision", "REDACT",
                                "ground", "A15",
                                "reason", "属于商业秘密"))),
                ZHENGWEI);
        assertThat(marked.status()).isEqualTo(200);
        Answer released = api.post(file + "/release", null, ZHENGWEI);
        assertThat(released.at("files/0/release/redacted")).isEqualTo("true");

        Answer text = api.get(file + "/text", WUTING);
        assertThat(text.node("before").toString()).contains(IDENTITY_NUMBER, PRICE);
        assertThat(text.node("after").toString())
                .doesNotContain(IDENTITY_NUMBER, PRICE)
                .contains("项目地址");
        assertThat(api.get(desk(receipt), WUTING).node("audit").findValuesAsString("act"))
                .contains("application.mark-answer-file", "application.show-answer-file");

        assertThat(draft(receipt, "PROVIDED").reasons()).containsExactly("redacted-is-partial");
        assertThat(fetched(receipt).body()).isEmpty();
        assertThat(draft(receipt, "PARTLY_PROVIDED").at("state")).isEqualTo("DECISION_DRAFTED");
        assertThat(add(receipt, "补充.docx", Disclosures.word("补充")).code()).isEqualTo("answer-not-in-work");

        assertThat(api.post(desk(receipt) + "/acts/decide", Map.of(), WUTING).code())
                .isEqualTo("secrecy-review-unsigned");
        assertThat(api.post(desk(receipt) + "/secrecy-review", Map.of("opinion", "无涉密内容"), ZHENGWEI)
                        .status())
                .isEqualTo(403);
        assertThat(api.post(desk(receipt) + "/secrecy-review", Map.of(), HANLEI).reasons())
                .containsExactly("secrecy-opinion-missing");
        assertThat(api.post(desk(receipt) + "/secrecy-review", Map.of("opinion", "无涉密内容"), HANLEI)
                        .at("secrecy/signedBy"))
                .isEqualTo("韩磊");
        assertThat(api.post(desk(receipt) + "/acts/decide", Map.of(), WUTING).at("state"))
                .isEqualTo("DECIDED");

        Answer list = fetched(receipt);
        assertThat(list.at("0/redacted")).isEqualTo("true");
        assertThat(list.at("0/sha256")).isEqualTo(released.at("files/0/release/sha256"));
        Answer copy = api.post(
                "/api/v1/applications/answer-files/" + list.at("0/id"),
                credentials(receipt, receipt.at("secret")),
                null);
        assertThat(copy.status()).isEqualTo(200);
        assertThat(copy.text()).doesNotContain(IDENTITY_NUMBER);
        assertThat(applicants.track(receipt).at("papers/1/text")).contains("1. 结算书.docx（已作区分处理）", "不予公开的部分不服");
        assertThat(api.delete(file, null, ZHENGWEI).code()).isEqualTo("answer-not-in-work");
    }

    @Test
    void aReviewCountsForExactlyWhatWasReviewed() { // 条例 Art. 17
        Answer receipt = applicants.submit("老年食堂分布情况");
        draft(receipt, "PROVIDED");
        api.post(desk(receipt) + "/secrecy-review", Map.of("opinion", "无涉密内容"), LINGUODONG);
        api.post(desk(receipt) + "/acts/return-decision", Map.of("reason", "请补充数据"), WUTING);
        assertThat(api.post(
                                desk(receipt) + "/acts/draft-decision",
                                Map.of("result", "PROVIDED", "content", "另一份内容"),
                                ZHENGWEI)
                        .at("state"))
                .isEqualTo("DECISION_DRAFTED");
        assertThat(api.get(desk(receipt) + "/answer-files", WUTING).at("secrecy/signed"))
                .isEqualTo("false");
        assertThat(api.post(desk(receipt) + "/acts/decide", Map.of(), WUTING).code())
                .isEqualTo("secrecy-review-unsigned");
        Person both = Person.named("two-hats", "两岗", "政务公开办", "openness-office", "legal-counsel");
        api.post(desk(receipt) + "/secrecy-review", Map.of("opinion", "无涉密内容"), both);
        assertThat(api.post(desk(receipt) + "/acts/decide", Map.of(), both).code())
                .isEqualTo("secrecy-review-third-person");
        assertThat(api.post(desk(receipt) + "/acts/decide", Map.of(), WUTING).status())
                .isEqualTo(200);
    }

    @Test
    void everythingThatIsMissingAtTheMarksIsToldAtOnce() {
        Answer receipt = applicants.submit("某项目合同");
        Answer added = add(receipt, "合同.docx", Disclosures.word("合同正文"));
        String file = desk(receipt) + "/answer-files/" + added.at("files/0/id");
        Answer refused = api.post(
                file + "/marks",
                Map.of("judgements", List.of(Map.of("text", "不在文件里的话"), Map.of("decision", "REDACT"))),
                ZHENGWEI);
        assertThat(refused.reasons())
                .containsExactly(
                        "mark-text-not-in-file",
                        "mark-decision-missing",
                        "mark-reason-missing",
                        "mark-text-missing",
                        "mark-ground-missing",
                        "mark-reason-missing");
        assertThat(draft(receipt, "NOT_HELD").reasons()).contains("answer-files-not-expected");
        assertThat(api.delete(file, null, ZHENGWEI).node("files")).isEmpty();
    }

    @Test
    void whatNobodySeesInTheFileGoesOutOnlyWithAReason() { // 条例 Art. 37: an office program remembers what was deleted
        Answer receipt = applicants.submit("会议纪要");
        Answer added = add(receipt, "纪要.docx", Disclosures.wordWithADeletedPassage("会议同意该方案。", "原报价九千元"));
        String file = desk(receipt) + "/answer-files/" + added.at("files/0/id");
        Answer refused = api.post(file + "/release", null, ZHENGWEI);
        assertThat(refused.code()).isEqualTo("hidden-text-left");
        assertThat(refused.at("errors/0/message")).contains("共1处：第2段");
        assertThat(api.post(file + "/release", Map.of("hiddenMayGo", "理".repeat(501)), ZHENGWEI)
                        .code())
                .isEqualTo("act-field-too-long");
        assertThat(api.get(desk(receipt) + "/answer-files", WUTING).at("files/0/release"))
                .isEmpty();

        assertThat(api.post(file + "/release", Map.of("hiddenMayGo", "报价已经公示"), ZHENGWEI)
                        .at("files/0/release/redacted"))
                .isEqualTo("false");
        assertThat(api.get(desk(receipt), WUTING).node("audit").findValuesAsString("reason"))
                .contains("报价已经公示");

        api.post(
                file + "/marks",
                Map.of(
                        "judgements",
                        List.of(Map.of("text", "原报价九千元", "decision", "REDACT", "ground", "A15", "reason", "属于商业秘密"))),
                ZHENGWEI);
        assertThat(api.post(file + "/release", null, ZHENGWEI).at("files/0/release/redacted"))
                .isEqualTo("true");
        assertThat(api.get(file + "/text", WUTING).node("after").toString()).doesNotContain("九千元");
    }

    @Test
    void filesOfAnAnswerAreForWhoWorksOnItAndForItsApplicant() {
        Answer receipt = applicants.submit("婚姻登记数据");
        Answer added = add(receipt, "数据.docx", Disclosures.word("登记数据"));
        String file = desk(receipt) + "/answer-files/" + added.at("files/0/id");
        assertThat(api.get(file + "/text", CHENJING).status()).isEqualTo(403);
        assertThat(api.get(file + "/text").status()).isEqualTo(401);
        Answer other = applicants.submit("另一件");
        assertThat(api.get(desk(other) + "/answer-files/" + added.at("files/0/id") + "/text", ZHENGWEI)
                        .code())
                .isEqualTo("answer-file-not-found");
        assertThat(api.post("/api/v1/applications/answer-files", credentials(receipt, "AAAA-BBBB-CCCC-DDDD"), null)
                        .code())
                .isEqualTo("number-or-secret-wrong");
        assertThat(api.post(
                                "/api/v1/applications/answer-files/" + added.at("files/0/id"),
                                credentials(receipt, receipt.at("secret")),
                                null)
                        .code())
                .isEqualTo("answer-file-not-found");
        assertThat(add(receipt, "程序.exe", "MZ不是文件".getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo("attachment-type-refused");
    }

    @Test
    void filesAndMarkedTextsRestSealed() {
        Answer receipt = applicants.submit("救助名册");
        add(receipt, "名册.txt", ("身份证号码：" + IDENTITY_NUMBER).getBytes(StandardCharsets.UTF_8));
        assertThat(database.sql("""
                                select count(*) from answer_file f left join answer_mark m on m.file_id = f.id
                                where position(:number::bytea in f.content) > 0 or position(:number::bytea in m.text) > 0
                                """)
                        .param("number", IDENTITY_NUMBER)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void judgeAll(String file, Answer added, String decision) {
        List<Map<String, String>> all = added.node("files/0/marks")
                .valueStream()
                .map(mark -> Map.of(
                        "mark", mark.path("id").asString(), "decision", decision, "ground", "A15", "reason", "涉及个人隐私"))
                .toList();
        assertThat(api.post(file + "/marks", Map.of("judgements", all), ZHENGWEI)
                        .at("files/0/openMarks"))
                .isEqualTo("0");
    }

    private Answer draft(Answer receipt, String result) {
        return api.post(
                desk(receipt) + "/acts/draft-decision",
                Map.of("result", result, "content", "见附件", "reasons", "部分内容涉及商业秘密和个人隐私"),
                ZHENGWEI);
    }

    private Answer fetched(Answer receipt) {
        return api.post("/api/v1/applications/answer-files", credentials(receipt, receipt.at("secret")), null);
    }

    private static Map<String, String> credentials(Answer receipt, String secret) {
        return Map.of("registrationNumber", receipt.at("registrationNumber"), "secret", secret);
    }

    private Answer add(Answer receipt, String name, byte[] content) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return api.post(desk(receipt) + "/answer-files", parts, ZHENGWEI);
    }
}
