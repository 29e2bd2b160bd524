package cn.zwgk.application;

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
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** 文书模板: changed by the house, checked, looked at, and approved by another person. */
@ServiceTest
class NoticeTemplateTests {

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    @Autowired
    private NoticeDesk notices;

    @Autowired
    private TransactionOperations transaction;

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
    void aTemplateIsChangedCheckedPreviewedAndApprovedByAnotherPerson() {
        byte[] builtIn = words.download("/api/v1/notice-forms/TRANSFER/file", ZHENGWEI);
        Answer poor =
                upload("TRANSFER", WordPapers.change(builtIn, text -> text.replace("{{负责公开的机关}}", "有关机关")), ZHENGWEI);
        assertThat(poor.reasons()).containsExactly("template-field-missing");
        assertThat(poor.at("errors/0/message")).contains("负责公开的机关");
        assertThat(upload("TRANSFER", "不是Word文件".getBytes(StandardCharsets.UTF_8), ZHENGWEI)
                        .code())
                .isEqualTo("attachment-type-refused");

        Person both = Person.named("both", "两岗", "政务公开办", "disclosure-officer", "openness-office");
        Answer uploaded = upload("TRANSFER", WordPapers.change(builtIn, text -> text.replace("现予告知", "特此告知")), both);
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
        String number = papers.issue(receipt, NoticeKind.TRANSFER, Map.of("body", "明州市财政局"));
        assertThat(WordPapers.text(words.wordFor(receipt, receipt.at("secret"), number)))
                .contains("特此告知")
                .doesNotContain("该机关的联系方式");

        Answer second =
                upload("TRANSFER", WordPapers.change(builtIn, text -> text.replace("现予告知", "现将有关情况告知")), ZHENGWEI);
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
}
