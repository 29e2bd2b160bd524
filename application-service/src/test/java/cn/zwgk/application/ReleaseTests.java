package cn.zwgk.application;

import static cn.zwgk.application.Disclosures.release;
import static cn.zwgk.test.Person.CHENJING;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.OTHER_SYSTEM;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one was given, offered to everybody: from the draft to the withdrawal. */
@ServiceTest
class ReleaseTests {

    private static final String PUBLIC = "/api/v1/released-information";
    private static final String APPROVED = "已逐项核对，不含个人隐私和涉密内容";

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    @Autowired
    private KafkaFacts kafka;

    @Autowired
    private JdbcClient database;

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
    void whatOneWasGivenIsOfferedToEverybodyAndWithdrawn() { // 条例 Art. 15, 17, 44
        Answer receipt = disclosures.providedWithFile("2025年度养老机构等级评定结果", "共评定养老机构46家，三级以上12家。");
        Answer drafted = disclosures.drafted(receipt);
        assertThat(drafted.status()).isEqualTo(201);
        assertThat(drafted.at("description")).isEqualTo("2025年度养老机构等级评定结果");
        assertThat(drafted.at("answer")).isEqualTo("结果见附件。");
        String release = release(drafted);
        String id = drafted.at("line/id");
        assertThat(api.post(release + "/acts/submit", null, ZHENGWEI).reasons())
                .containsExactly("release-title-missing");

        disclosures.edit(release, "2025年度养老机构等级评定结果", "全市评定结果。", "共评定46家，结果见附件。");
        Answer chosen = api.post(release + "/files", Map.of("answerFileId", drafted.at("answerCopies/0/id")), ZHENGWEI);
        assertThat(chosen.at("files/0/name")).isEqualTo("评定结果.docx");
        assertThat(chosen.node("answerCopies")).isEmpty();
        assertThat(api.post(release + "/files", Map.of("answerFileId", drafted.at("answerCopies/0/id")), ZHENGWEI)
                        .code())
                .isEqualTo("release-file-chosen");
        assertThat(api.get(PUBLIC + "/" + id).status()).isEqualTo(404);
        assertThat(api.post(release + "/acts/submit", null, ZHENGWEI).at("line/state"))
                .isEqualTo("UNDER_REVIEW");
        assertThat(api.get("/api/v1/worklist/information-releases?size=200", WUTING)
                        .text())
                .contains(id);

        assertThat(api.post(release + "/acts/publish", Map.of(), WUTING).reasons())
                .containsExactly("release-opinion-missing");
        assertThat(api.post(release + "/acts/publish", Map.of("reason", APPROVED), ZHENGWEI)
                        .status())
                .isEqualTo(403);
        Answer published = api.post(release + "/acts/publish", Map.of("reason", APPROVED), WUTING);
        assertThat(published.at("line/state")).isEqualTo("PUBLISHED");
        assertThat(published.at("opinion")).isEqualTo(APPROVED);

        Answer page = api.get(PUBLIC + "/" + id);
        assertThat(page.at("title")).isEqualTo("2025年度养老机构等级评定结果");
        assertThat(page.text())
                .doesNotContain(receipt.at("registrationNumber"), receipt.at("id"), Applicants.NAME, "郑伟", "吴婷");
        assertThat(api.call(
                                HttpMethod.GET,
                                PUBLIC + "/" + id,
                                null,
                                null,
                                Map.of("If-None-Match", String.valueOf(page.eTag())))
                        .status())
                .isEqualTo(304);
        assertThat(api.get(page.at("files/0/url")).status()).isEqualTo(200);
        assertThat(api.get(PUBLIC + "?q=等级评定%2046家&year=2026").text()).contains(id);
        assertThat(api.get(PUBLIC + "?q=没有这样的词甲乙丙").at("total")).isEqualTo("0");

        KafkaFacts.Seen fact = kafka.await("zwgk.application", "InformationReleased", UUID.fromString(id));
        assertThat(fact.data().path("fileNames").path(0).asString()).isEqualTo("评定结果.docx");
        assertThat(fact.data().toString())
                .doesNotContain(receipt.at("registrationNumber"), receipt.at("id"), Applicants.NAME);
        assertThat(api.get(PUBLIC + "/changes?limit=500", OTHER_SYSTEM).text()).contains(id, "InformationReleased");
        assertThat(api.get(PUBLIC + "/changes").status()).isEqualTo(401);

        assertThat(api.post(release + "/acts/withdraw", Map.of(), WUTING).reasons())
                .containsExactly("release-reason-missing");
        assertThat(api.post(release + "/acts/withdraw", Map.of("reason", "数据有误"), WUTING)
                        .at("line/state"))
                .isEqualTo("WITHDRAWN");
        Answer gone = api.get(PUBLIC + "/" + id);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.text()).contains("数据有误");
        assertThat(api.get(page.at("files/0/url")).status()).isEqualTo(410);
        assertThat(api.get(PUBLIC + "?size=200").text()).doesNotContain(id);
        assertThat(kafka.await("zwgk.application", "InformationWithdrawn", UUID.fromString(id))
                        .data()
                        .path("reason")
                        .asString())
                .isEqualTo("数据有误");
        assertThat(api.get(PUBLIC + "/changes?limit=500", OTHER_SYSTEM).text()).contains("InformationWithdrawn");
        assertThat(database.sql("select count(*) from release_file where release_id = ? and content is not null")
                        .param(UUID.fromString(id))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(api.get(release, ZHENGWEI).node("history").findValuesAsString("actName"))
                .containsExactly("起草", "修改内容", "加入材料", "提交审核", "审核通过并公布", "撤回公布");
        // What was withdrawn may be offered again, corrected
        assertThat(disclosures.drafted(receipt).status()).isEqualTo(201);
    }

    @Test
    void onlyWhatWasGivenOutIsOfferedAndOnlyOnce() {
        Answer open = new Applicants(api).submit("还没有答复的");
        assertThat(disclosures.drafted(open).code()).isEqualTo("release-case-open");
        Answer refused = disclosures.refused("不予公开的");
        assertThat(disclosures.drafted(refused).code()).isEqualTo("release-nothing-disclosed");
        Answer receipt = disclosures.provided("老年食堂清单", "共12家");
        Answer first = disclosures.drafted(receipt);
        assertThat(disclosures.drafted(receipt).code()).isEqualTo("release-exists");
        assertThat(api.post(release(first) + "/acts/abandon", Map.of(), ZHENGWEI)
                        .reasons())
                .containsExactly("release-reason-missing");
        assertThat(api.post(release(first) + "/acts/abandon", Map.of("reason", "已有公开文件"), ZHENGWEI)
                        .at("line/stateName"))
                .isEqualTo("不再公布");
        assertThat(disclosures.drafted(receipt).status()).isEqualTo(201);
        assertThat(api.post("/api/v1/information-releases", Map.of(), ZHENGWEI).reasons())
                .containsExactly("release-case-missing");
        assertThat(api.post("/api/v1/information-releases", Map.of("caseId", UUID.randomUUID()), ZHENGWEI)
                        .code())
                .isEqualTo("case-not-found");
    }

    @Test
    void releasesOfOtherOfficesAndRestrictedCasesAreNotSeen() {
        Answer receipt = disclosures.provided("限定查看的信息", "内容");
        Answer drafted = disclosures.drafted(receipt);
        String release = release(drafted);
        Person elsewhere = Person.named("elsewhere", "别科", "社会救助科", "disclosure-officer");
        assertThat(api.get(release, elsewhere).code()).isEqualTo("release-not-found");
        assertThat(api.get("/api/v1/information-releases?size=200", elsewhere).text())
                .doesNotContain(drafted.at("line/id"));
        assertThat(api.post("/api/v1/information-releases", Map.of("caseId", receipt.at("id")), elsewhere)
                        .code())
                .isEqualTo("case-not-found");
        assertThat(api.get(release, CHENJING).status()).isEqualTo(403);
        assertThat(api.get(release).status()).isEqualTo(401);
        assertThat(api.get(release, HANLEI).node("allowedActs")).isEmpty();

        database.sql("update application_case set restricted = true where id = ?")
                .param(UUID.fromString(receipt.at("id")))
                .update();
        database.sql("insert into case_reader (case_id, person_id, name) values (?, ?, ?)")
                .params(UUID.fromString(receipt.at("id")), "wuting", "吴婷")
                .update();
        assertThat(api.get(release, ZHENGWEI).code()).isEqualTo("release-not-found");
        assertThat(api.get("/api/v1/information-releases?size=200", ZHENGWEI).text())
                .doesNotContain(drafted.at("line/id"));
    }
}
