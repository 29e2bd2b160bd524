package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.application.Applicants.id;
import static cn.zwgk.test.Person.CHENJING;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.NoticeDesk;
import cn.zwgk.application.casefile.NoticeKind;
import cn.zwgk.application.casefile.NoticeRequest;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.web.Actor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

@ServiceTest
class NoticeTests {

    private static final Actor OFFICER = new Actor("zhengwei", "郑伟", "政务公开办", java.util.Set.of());

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
    void aReplyIsPreviewedPrintedSealedAndFetchedByItsApplicant() { // 条例 Art. 36
        Answer receipt = applicants.submit("2025年度临时救助标准测算材料");
        act(receipt, "draft-decision", Map.of("result", "PROCESS_INFORMATION", "reasons", "属于讨论稿。"), ZHENGWEI);
        String preview = api.get(desk(receipt) + "/decision-preview", WUTING).at("html");
        assertThat(preview).contains("<h1>政府信息公开申请答复告知书</h1>", "审定后编号", "属于讨论稿。", "诸***：");
        assertThat(preview).doesNotContain(Applicants.NAME);

        act(receipt, "decide", Map.of(), WUTING);
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

        assertThat(text(wordFor(receipt, receipt.at("secret"), listed.at("1/number"))))
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
        int first = number(issue(receipt, NoticeKind.EXTENSION, extension()));
        assertThat(issueRefused(receipt)).isEqualTo("notice-field-empty");
        assertThat(number(issue(receipt, NoticeKind.EXTENSION, extension()))).isEqualTo(first + 1);
    }

    @Test
    void whatIsWrittenToAThirdPartyIsNotShownToTheApplicant() { // 条例 Art. 32
        Answer receipt = applicants.submit("某养老机构的补贴申请材料");
        String number = issue(
                receipt,
                NoticeKind.THIRD_PARTY_INQUIRY,
                Map.of("question", "是否同意公开贵单位的补贴申请材料", "answerUntil", "2026-05-08"));
        assertThat(applicants.track(receipt).node("papers").findValuesAsString("number"))
                .doesNotContain(number);
        assertThat(applicants.track(receipt).text()).doesNotContain("某某养老服务有限公司");
        String inquiry = api.get(desk(receipt), ZHENGWEI).text();
        assertThat(inquiry).contains(number).doesNotContain("某某养老服务有限公司", Applicants.NAME);
    }

    @Test
    void deliveryByPostNeedsAnItemOfThePostalEnterpriseAndCountsOnTheDayOfPosting() {
        Answer receipt = applicants.submit("殡葬设施布局规划");
        String paper = api.get(desk(receipt) + "/notices", ZHENGWEI).at("0/id");
        String path = desk(receipt) + "/notices/" + paper + "/deliveries";
        time.set("2026-04-17T09:00");
        assertThat(api.post(path, Map.of("way", "POST", "on", "2026-04-18", "receipt", "SF1234567890"), ZHENGWEI)
                        .reasons())
                .containsExactly("delivery-day-in-future", "postal-item-invalid");
        assertThat(api.post(path, Map.of("on", "2026-04-14"), ZHENGWEI).reasons())
                .containsExactly("delivery-way-missing", "delivery-before-issue");
        Answer served = api.post(path, Map.of("way", "POST", "on", "2026-04-16", "receipt", "xa12345678937"), ZHENGWEI);
        assertThat(served.at("0/delivery/on")).isEqualTo("2026-04-16");
        assertThat(served.at("0/delivery/receipt")).isEqualTo("XA12345678937");
        assertThat(api.post(path, Map.of("way", "DIRECT", "on", "2026-04-17"), ZHENGWEI)
                        .reasons())
                .containsExactly("delivery-correction-reason-missing");
        assertThat(api.post(path, Map.of("way", "DIRECT", "on", "2026-04-17", "note", "申请人到窗口签收"), ZHENGWEI)
                        .at("0/delivery/wayName"))
                .isEqualTo("直接送达");
    }

    @Test
    void theDeliveryOfAReplyIsOneRecordWhicheverButtonItWas() { // 国办公开办函〔2016〕206号
        Answer receipt = applicants.submit("婚姻登记处设置方案");
        act(receipt, "draft-decision", Map.of("result", "PROCESS_INFORMATION", "reasons", "讨论稿"), ZHENGWEI);
        act(receipt, "decide", Map.of(), WUTING);
        String paper = api.get(desk(receipt) + "/notices", ZHENGWEI).at("1/id");
        String deliveries = desk(receipt) + "/notices/" + paper + "/deliveries";
        time.set("2026-05-18T09:00");
        assertThat(api.post(deliveries, Map.of("way", "POST", "on", "2026-05-15", "receipt", "1"), ZHENGWEI)
                        .reasons())
                .containsExactly("postal-item-invalid");
        Answer served = api.post(
                deliveries,
                Map.of("way", "POST", "on", "2026-05-15", "receipt", "XA12345678937", "note", "挂号"),
                ZHENGWEI);
        assertThat(served.at("1/delivery/note")).isEqualTo("挂号");
        Answer page = api.get(desk(receipt), ZHENGWEI);
        assertThat(page.at("state")).isEqualTo("SERVED");
        assertThat(page.at("records/service/on")).isEqualTo("2026-05-15");
        assertThat(page.at("records/service/inTime")).isEqualTo("true");
        assertThat(act(receipt, "record-service", Map.of("way", "DIRECT"), ZHENGWEI)
                        .status())
                .isEqualTo(409);

        assertThat(act(receipt, "correct-service", Map.of("way", "DIRECT", "on", "2026-05-18"), ZHENGWEI)
                        .reasons())
                .containsExactly("act-field-missing");
        Answer corrected = act(
                receipt,
                "correct-service",
                Map.of("way", "DIRECT", "on", "2026-05-18", "reason", "退回后改为直接送达"),
                ZHENGWEI);
        assertThat(corrected.at("records/service/inTime")).isEqualTo("false");
        Answer listed = api.get(desk(receipt) + "/notices", ZHENGWEI);
        assertThat(listed.at("1/delivery/wayName")).isEqualTo("直接送达");
        assertThat(listed.at("1/delivery/note")).isEqualTo("退回后改为直接送达");
        assertThat(api.post(deliveries, Map.of("way", "POST", "on", "2026-05-15", "receipt", "XA12345678937"), ZHENGWEI)
                        .reasons())
                .containsExactly("delivery-correction-reason-missing");
        api.post(
                deliveries,
                Map.of("way", "POST", "on", "2026-05-15", "receipt", "XA12345678937", "note", "以交邮为准"),
                ZHENGWEI);
        assertThat(api.get(desk(receipt), ZHENGWEI).at("records/service/inTime"))
                .isEqualTo("true");
        assertThat(database.sql("select count(*) from paper_delivery where paper_id = cast(:id as uuid)")
                        .param("id", paper)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(api.get(desk(receipt), ZHENGWEI).node("history").findValuesAsString("act"))
                .endsWith("RECORD_SERVICE", "CORRECT_SERVICE", "CORRECT_SERVICE");
    }

    @Test
    void aTemplateIsChangedCheckedPreviewedAndApprovedByAnotherPerson() {
        byte[] builtIn = download("/api/v1/notice-forms/TRANSFER/file", ZHENGWEI);
        Answer poor = upload("TRANSFER", change(builtIn, text -> text.replace("{{负责公开的机关}}", "有关机关")), ZHENGWEI);
        assertThat(poor.reasons()).containsExactly("template-field-missing");
        assertThat(poor.at("errors/0/message")).contains("负责公开的机关");
        assertThat(upload("TRANSFER", "不是Word文件".getBytes(java.nio.charset.StandardCharsets.UTF_8), ZHENGWEI)
                        .code())
                .isEqualTo("attachment-type-refused");

        Person both = Person.named("both", "两岗", "政务公开办", "disclosure-officer", "openness-office");
        Answer uploaded = upload("TRANSFER", change(builtIn, text -> text.replace("现予告知", "特此告知")), both);
        assertThat(uploaded.status()).isEqualTo(201);
        assertThat(uploaded.at("stateName")).isEqualTo("待批准");
        String template = "/api/v1/notice-templates/" + uploaded.at("id");
        assertThat(api.get(template + "/preview", HANLEI).at("html")).contains("特此告知", "明州市财政局");
        assertThat(api.post(template + "/acts/approve", Map.of(), both).code()).isEqualTo("template-four-eyes");
        assertThat(api.post(template + "/acts/reject", Map.of(), HANLEI).reasons())
                .containsExactly("reason-missing");
        assertThat(api.get("/api/v1/notice-forms/TRANSFER/preview", HANLEI).at("html"))
                .contains("现予告知");
        assertThat(api.post(template + "/acts/approve", Map.of(), HANLEI).at("state"))
                .isEqualTo("IN_USE");

        Answer receipt = applicants.submit("财政补贴资金拨付文件");
        String number = issue(receipt, NoticeKind.TRANSFER, Map.of("body", "明州市财政局"));
        assertThat(text(wordFor(receipt, receipt.at("secret"), number)))
                .contains("特此告知")
                .doesNotContain("该机关的联系方式");

        Answer second = upload("TRANSFER", change(builtIn, text -> text.replace("现予告知", "现将有关情况告知")), ZHENGWEI);
        api.post("/api/v1/notice-templates/" + second.at("id") + "/acts/approve", Map.of(), WUTING);
        Answer form = api.get("/api/v1/notice-forms/TRANSFER", WUTING);
        assertThat(form.node("templates").findValuesAsString("state")).containsSubsequence("IN_USE", "RETIRED");
        assertThat(api.post(template + "/acts/approve", Map.of(), HANLEI).status())
                .isEqualTo(409);
        api.post("/api/v1/notice-templates/" + second.at("id") + "/acts/retire", Map.of("reason", "试用结束"), WUTING);
        assertThat(api.get("/api/v1/notice-forms/TRANSFER/preview", HANLEI).at("html"))
                .contains("现予告知");
        assertThat(api.get("/api/v1/notice-forms", CHENJING).status()).isEqualTo(403);
    }

    private static Map<String, String> extension() {
        return Map.of("reason", "需要逐卷查找档案", "replyUntil", "2026-06-12", "workingDays", "20");
    }

    private String issue(Answer receipt, NoticeKind kind, Map<String, String> particulars) {
        return java.util.Objects.requireNonNull(transaction.execute(_ -> notices.issue(
                new CaseId(id(receipt)),
                new NoticeRequest(kind, "某某养老服务有限公司", LocalDate.parse("2026-04-15"), particulars),
                OFFICER)));
    }

    private String issueRefused(Answer receipt) {
        try {
            return issue(receipt, NoticeKind.EXTENSION, Map.of());
        } catch (cn.zwgk.web.Refused refused) {
            return refused.reasons().getFirst().code();
        }
    }

    private static int number(String notice) {
        return Integer.parseInt(notice.replaceAll(".*〕(\\d+)号", "$1"));
    }

    private Answer act(Answer receipt, String act, Object body, Person person) {
        return api.post(desk(receipt) + "/acts/" + act, body, person);
    }

    private Answer upload(String form, byte[] file, Person person) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return "转送告知书（新）.docx";
            }
        });
        parts.add("note", "改了告知的说法");
        return api.post("/api/v1/notice-forms/" + form + "/templates", parts, person);
    }

    private byte[] wordFor(Answer receipt, String secret, String number) {
        return java.util.Objects.requireNonNull(RestClient.create()
                .post()
                .uri(java.net.URI.create(api.address() + "/api/v1/applications/notices/word"))
                .body(Map.of(
                        "registrationNumber", receipt.at("registrationNumber"),
                        "secret", secret,
                        "noticeNumber", number))
                .retrieve()
                .body(byte[].class));
    }

    private byte[] download(String path, Person person) {
        return java.util.Objects.requireNonNull(RestClient.create()
                .get()
                .uri(java.net.URI.create(api.address() + path))
                .headers(headers -> headers.setBearerAuth(cn.zwgk.test.Tokens.of(person)))
                .retrieve()
                .body(byte[].class));
    }

    private static String text(byte[] word) {
        return open(
                word,
                document -> document.getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .collect(java.util.stream.Collectors.joining("\n")));
    }

    private static byte[] change(byte[] word, UnaryOperator<String> wording) {
        return open(word, document -> {
            document.getParagraphs()
                    .forEach(paragraph ->
                            paragraph.getRuns().forEach(run -> run.setText(wording.apply(run.text()), 0)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                document.write(out);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return out.toByteArray();
        });
    }

    private static <T> T open(byte[] word, java.util.function.Function<XWPFDocument, T> look) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            return look.apply(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
