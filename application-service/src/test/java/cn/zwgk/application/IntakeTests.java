package cn.zwgk.application;

import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.ServiceTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class IntakeTests {

    private static final String DESK = "/api/v1/application-cases";

    @Autowired
    private Api api;

    @Autowired
    private KafkaFacts facts;

    @Autowired
    private MovableTime time;

    @Autowired
    private JdbcClient database;

    private Applicants applicants;
    private Files files;

    @BeforeEach
    void onAFridayInApril() {
        applicants = new Applicants(api);
        files = new Files(api);
        time.set("2026-04-17T09:00");
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @Test
    void aRegisteredLetterCountsFromTheDayItWasSignedForHoweverLateItIsEntered() { // 条例 Art. 31(2)
        Answer receipt = enter(letter("REGISTERED_MAIL", "2026-04-15"));
        assertThat(receipt.status()).isEqualTo(201);
        assertThat(receipt.at("receivedOn")).isEqualTo("2026-04-15");
        assertThat(receipt.at("lastDay")).isEqualTo("2026-05-15");
        assertThat(facts.await("zwgk.application", "ApplicationReceived", Applicants.id(receipt))
                        .data()
                        .path("channel")
                        .asString())
                .isEqualTo("REGISTERED_MAIL");
        Answer intake = api.get(Applicants.desk(receipt) + "/intake", ZHENGWEI);
        assertThat(intake.at("arrival/enteredLate")).isEqualTo("true");
        assertThat(intake.at("arrival/countedDay")).isEqualTo("签收之日为收到之日");
        assertThat(applicants.track(receipt).at("receivedOn")).isEqualTo("2026-04-15");
    }

    @Test
    void anOrdinaryLetterWaitsForItsConfirmationAndCountsFromThatDay() { // 条例 Art. 31(2)
        Answer receipt = enter(letter("ORDINARY_MAIL", "2026-04-15"));
        assertThat(receipt.at("state")).isEqualTo("SUBMITTED");
        assertThat(receipt.at("receivedOn")).isEmpty();
        assertThat(receipt.at("provisional")).isEqualTo("true");
        String confirmation = Applicants.desk(receipt) + "/confirmation";
        assertThat(api.post(confirmation, Map.of("confirmedOn", "2026-04-18"), ZHENGWEI)
                        .reasons())
                .containsExactly("receipt-in-future", "confirmation-way-missing");
        assertThat(api.post(confirmation, confirmed("2026-04-14"), ZHENGWEI).reasons())
                .containsExactly("confirmed-before-arrival");

        Answer intake = api.post(confirmation, confirmed("2026-04-16"), ZHENGWEI);
        assertThat(intake.status()).isEqualTo(200);
        assertThat(intake.at("arrival/confirmedLate")).isEqualTo("true");
        Answer theCase = api.get(Applicants.desk(receipt), ZHENGWEI);
        assertThat(theCase.at("state")).isEqualTo("REGISTERED");
        assertThat(theCase.at("receivedOn")).isEqualTo("2026-04-16");
        assertThat(api.post(confirmation, confirmed("2026-04-16"), ZHENGWEI).status())
                .isEqualTo(409);
    }

    @Test
    void whatIsMissingOfTheLetterAndOfTheApplicationIsToldAtOnce() { // 条例 Art. 29, 31
        Answer refused = api.post(DESK, Map.of("channel", "FAX", "arrivedOn", "2026-04-18"), ZHENGWEI);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.reasons())
                .contains("receipt-in-future", "letter-missing", "description-missing", "identity-number-missing");
        assertThat(enter(letter("EMAIL", "2026-04-17")).reasons()).containsExactly("email-not-allowed");
    }

    @Test
    void whoeverCannotWriteIsWrittenForAndReadTo() { // 条例 Art. 29, 43
        Map<String, Object> oral = letter("IN_PERSON", "2026-04-17");
        oral.remove("letters");
        oral.putAll(Map.of("oral", true, "help", List.of("READ_ALOUD", "WRITTEN_FOR"), "helpNote", "视力障碍"));
        assertThat(enter(oral).reasons()).containsExactly("read-back-missing");
        oral.put("readBack", true);
        Answer receipt = enter(oral);
        Answer intake = api.get(Applicants.desk(receipt) + "/intake", WUTING);
        assertThat(intake.at("arrival/oral")).isEqualTo("true");
        assertThat(intake.at("arrival/help/0")).isEqualTo("代为填写");
        assertThat(intake.at("arrival/helpNote")).isEqualTo("视力障碍");
        assertThat(database.sql("select help_note::text from case_intake where case_id = :id")
                        .param("id", Applicants.id(receipt))
                        .query(String.class)
                        .single())
                .doesNotContain(hex("视力障碍"));
    }

    @Test
    void enteringTwiceUnderOneKeyEntersOnce() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> letter = letter("REGISTERED_MAIL", "2026-04-16");
        Answer first = api.call(HttpMethod.POST, DESK, ZHENGWEI, letter, Map.of("Idempotency-Key", key));
        Answer second = api.call(HttpMethod.POST, DESK, ZHENGWEI, letter, Map.of("Idempotency-Key", key));
        assertThat(second.at("registrationNumber")).isEqualTo(first.at("registrationNumber"));
    }

    @Test
    void onlyADisclosureOfficerEnters() {
        assertThat(api.post(DESK, Map.of(), null).status()).isEqualTo(401);
        assertThat(api.post(DESK, Map.of(), WUTING).status()).isEqualTo(403);
        assertThat(api.get(DESK + "/channels", ZHENGWEI).body()).hasSize(5);
    }

    @Test
    void anApplicationWithTwoContentsBecomesTwoCasesAndBackAgain() { // 一事一申请
        Answer receipt = applicants.submit("一、养老机构名单；二、殡葬服务收费标准");
        String parts = Applicants.desk(receipt) + "/parts";
        assertThat(api.post(parts, contents("养老机构名单"), ZHENGWEI).reasons()).containsExactly("split-too-few");

        Answer split = api.post(parts, contents("养老机构名单", "殡葬服务收费标准"), ZHENGWEI);
        String number = receipt.at("registrationNumber");
        assertThat(split.node("family").findValuesAsString("registrationNumber"))
                .containsExactly(number, number + "-1", number + "-2");
        assertThat(applicants.track(receipt).at("state")).isEqualTo("REPLACED");
        assertThat(api.get(Applicants.desk(receipt) + "/messages", ZHENGWEI).at("messages/0/text"))
                .contains("一事一申请", number + "-1、" + number + "-2");
        Answer second = applicants.track(number + "-2", receipt.at("secret"));
        assertThat(second.at("description")).isEqualTo("殡葬服务收费标准");
        assertThat(second.at("lastDay")).isEqualTo(receipt.at("lastDay"));

        String undo = parts + "/undo";
        assertThat(api.post(undo, Map.of(), ZHENGWEI).reasons()).containsExactly("reason-missing");
        assertThat(api.post(undo, Map.of("reason", "实为一事"), ZHENGWEI).node("family"))
                .isEmpty();
        assertThat(applicants.track(receipt).at("state")).isEqualTo("REGISTERED");
        assertThat(applicants.track(number + "-2", receipt.at("secret")).at("state"))
                .isEqualTo("REPLACED");
        assertThat(api.post(parts, contents("甲", "乙"), ZHENGWEI)
                        .node("family")
                        .findValuesAsString("registrationNumber"))
                .containsExactly(number, number + "-3", number + "-4");
    }

    @Test
    void aSplitStaysOnceAPartWasTakenUp() {
        Answer receipt = applicants.submit("一、救助标准；二、救助人数");
        Answer split = api.post(Applicants.desk(receipt) + "/parts", contents("救助标准", "救助人数"), ZHENGWEI);
        String part = split.at("family/1/id");
        api.post(DESK + "/" + part + "/acts/assign", Map.of("office", "社会救助科"), ZHENGWEI);
        Answer refused = api.post(Applicants.desk(receipt) + "/parts/undo", Map.of("reason", "误拆"), ZHENGWEI);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("parts-under-way");
        assertThat(api.post(DESK + "/" + part + "/parts", contents("一", "二"), ZHENGWEI)
                        .status())
                .isGreaterThanOrEqualTo(409);
    }

    @Test
    void earlierCasesOfTheSamePersonAreShownAndNothingIsDecided() { // 条例 Art. 35, 36(6)
        Map<String, Object> person = anotherPerson();
        Answer first = submit(person, "2025年度福利彩票公益金使用情况明细");
        Answer again = submit(person, "福利彩票公益金2025年度使用情况的明细");
        submit(person, "海晏区行政区划图");
        applicants.submit("2025年度福利彩票公益金使用情况明细");
        Answer same = api.get(Applicants.desk(again) + "/same-applicant", ZHENGWEI);
        assertThat(same.node("earlier")).hasSize(2);
        assertThat(same.at("earlier/0/registrationNumber")).isEqualTo(first.at("registrationNumber"));
        assertThat(same.at("earlier/0/by/0")).isEqualTo("证件号码相同");
        assertThat(same.node("hints").findValuesAsString("hint")).containsExactly("PERHAPS_TWICE");
        assertThat(same.at("inThatMonth")).isEqualTo("3");
        assertThat(api.get(Applicants.desk(again), ZHENGWEI).at("state")).isEqualTo("REGISTERED");
    }

    private Answer submit(Map<String, Object> person, String description) {
        Map<String, Object> form = new HashMap<>(Applicants.form(description));
        form.put("applicant", person);
        return api.post("/api/v1/applications", form, null);
    }

    private static Map<String, Object> anotherPerson() {
        return Map.of(
                "category",
                "CITIZEN",
                "name",
                "欧阳修文",
                "identityType",
                "PASSPORT",
                "identityNumber",
                "E12345678",
                "phone",
                "13900001111");
    }

    private Map<String, Object> letter(String channel, String arrivedOn) {
        Map<String, Object> form = new HashMap<>(Applicants.form("2025年度社会组织检查结果"));
        form.put("channel", channel);
        form.put("arrivedOn", arrivedOn);
        form.put("letters", List.of(files.picture("LETTER")));
        return form;
    }

    private Answer enter(Map<String, Object> form) {
        return api.post(DESK, form, ZHENGWEI);
    }

    private static Map<String, Object> confirmed(String on) {
        return Map.of("confirmedOn", on, "confirmedHow", "电话联系申请人本人");
    }

    private static Map<String, Object> contents(String... descriptions) {
        return Map.of(
                "contents",
                List.of(descriptions).stream()
                        .map(each -> Map.of("description", each))
                        .toList());
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
