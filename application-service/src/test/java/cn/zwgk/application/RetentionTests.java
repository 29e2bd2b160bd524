package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.application.RetentionDesk.BATCHES;
import static cn.zwgk.application.RetentionDesk.PHONE_IN_THE_WORDS;
import static cn.zwgk.application.RetentionDesk.SCHEDULE;
import static cn.zwgk.application.RetentionDesk.SECOND;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.LINGUODONG;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.timers.TimerHandler;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes and what stays when the time of a case is over: 个人信息保护法 Art. 19, 47; 档案法 Art. 13, 14; 条例 Art. 45. */
@ServiceTest
class RetentionTests {

    /** Emptied when a case is anonymised. */
    private static final List<String> GO = List.of(
            "answer_file.content",
            "answer_file.file_key",
            "answer_file.release_content",
            "answer_file.release_key",
            "answer_mark.text",
            "application_case.applicant",
            "case_archive.written",
            "case_awaited.words",
            "case_intake.confirmed_how",
            "case_intake.help_note",
            "case_meeting.words",
            "case_message.text",
            "case_paper.addressee",
            "case_paper.file",
            "case_paper.text",
            "case_person.hash",
            "disclosure_proposal.reason",
            "follow_session.token_hash",
            "mail_notice.address",
            "proceeding.claimant",
            "proceeding_file.content",
            "proceeding_file.file_key",
            "proceeding_file.name",
            "release_file.content",
            "release_file.file_key",
            "sealed_upload.content",
            "sealed_upload.file_key",
            "sealed_upload.name");

    /** Nothing of a person, or gone by itself within a day. */
    private static final List<String> STAY = List.of(
            "blind_index_key.sealed",
            "frozen_report.word",
            "idempotency_key.answer",
            "idempotency_key.fingerprint",
            "idempotency_key.key_digest",
            "notice_template.file",
            "scheduled_tasks.task_data",
            "sealed_upload.claim_hash",
            "secret_attempt.subject");

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    @Autowired
    private JdbcClient database;

    @Autowired
    private List<TimerHandler> timers;

    private RetentionDesk retention;
    private Applicants applicants;
    private Closing closing;
    private Answer receipt;

    @BeforeEach
    void aRefusalOfApril() {
        time.set("2026-04-15T09:00");
        retention = new RetentionDesk(api, timers);
        applicants = new Applicants(api);
        closing = new Closing(api);
        receipt = retention.applied();
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @Test
    void whatTellsAboutPeopleIsGoneWhenItsTimeIsOverAndTheRegisterStays() {
        api.post(desk(receipt) + "/acts/reveal-applicant", Map.of("reason", "给" + Applicants.NAME + "回电"), ZHENGWEI);
        closing.refuseAndArchive(receipt, Applicants.NAME + "申请的是讨论稿。");
        Answer archived = api.get(desk(receipt) + "/archives", ZHENGWEI);
        String archive = desk(receipt) + "/archives/" + archived.at("0/id");
        byte[] taken = Packages.taken(api, archive + "/package");
        String file = desk(receipt) + "/files/"
                + api.get(desk(receipt) + "/files", ZHENGWEI).at("0/id");
        time.set("2036-05-06T09:00");
        new ReportDesk(api).ensure(2026);
        String figures = figures();

        String batch = retention.approved(List.of(receipt));
        retention.run(batch);
        assertThat(applicants.track(receipt).status()).isEqualTo(200);
        time.set("2036-05-07T03:00");
        retention.run(batch);
        retention.run(batch);

        Answer done = api.get(BATCHES + "/" + batch, WUTING);
        assertThat(done.at("state")).as(done.text()).isEqualTo("DONE");
        assertThat(done.at("counts/anonymised")).isEqualTo("1");
        assertThat(done.node("history").findValuesAsString("actName")).containsExactly("提出批次", "批准", "执行完毕");

        Answer page = api.get(desk(receipt), ZHENGWEI);
        assertThat(page.at("anonymisedOn")).isEqualTo("2036-05-07");
        assertThat(page.at("registrationNumber")).isEqualTo(receipt.at("registrationNumber"));
        assertThat(page.at("decision/result")).isEqualTo("PROCESS_INFORMATION");
        assertThat(page.at("records/service/on")).isEqualTo("2026-04-15");
        assertThat(page.node("clock")).isNotEmpty();
        assertThat(page.node("allowedActs")).isEmpty();
        assertThat(page.text()).doesNotContain("讨论稿", "诸", Applicants.PHONE, PHONE_IN_THE_WORDS);
        assertThat(page.node("audit").findValuesAsString("act"))
                .contains("application.reveal-applicant", "application.anonymise");

        assertThat(api.get(file, WUTING).status()).isEqualTo(410);
        assertThat(api.get(archive + "/verification", ZHENGWEI).code()).isEqualTo("archive-removed");
        assertThat(Packages.verified(api, taken).at("intact")).isEqualTo("true");
        assertThat(api.post(desk(receipt) + "/acts/reveal-applicant", Map.of("reason", "看看"), WUTING)
                        .code())
                .isEqualTo("case-anonymised");
        assertThat(closing.archive(receipt).code()).isEqualTo("case-anonymised");
        assertThat(api.post(desk(receipt) + "/messages", Map.of("text", "您好"), ZHENGWEI)
                        .code())
                .isEqualTo("case-anonymised");
        assertThat(api.post(
                                desk(receipt) + "/acts/correct-service",
                                Map.of("way", "DIRECT", "on", "2026-04-15", "reason", "改"),
                                ZHENGWEI)
                        .code())
                .isEqualTo("case-anonymised");

        Answer followed = applicants.track(receipt);
        assertThat(followed.status()).isEqualTo(410);
        assertThat(followed.code()).isEqualTo("application-anonymised");
        assertThat(followed.text()).contains(receipt.at("registrationNumber"), "2036-05-07", "第四十七条");
        assertThat(applicants
                        .track(receipt.at("registrationNumber"), "AAAA-BBBB-CCCC-DDDD")
                        .code())
                .isEqualTo("number-or-secret-wrong");
        assertThat(figures()).isEqualTo(figures);
        assertThat(rest("select count(*) from case_person where case_id = :id")).isZero();
        assertThat(rest("select count(*) from sealed_upload where case_id = :id and file_key is not null"))
                .isZero();
        assertThat(rest("select count(*) from case_history where case_id = :id and reason is not null"))
                .isZero();
        assertThat(api.get(SCHEDULE + "?view=ANONYMISED&q=" + receipt.at("registrationNumber"), LINGUODONG)
                        .at("total"))
                .isEqualTo("1");
    }

    @Test
    void theRegisterKeepsWordsThatTellNothingOfPeople() {
        closing.refuseAndArchive(receipt, "讨论稿");
        time.set("2036-05-06T09:00");
        Answer proposed = retention.propose(List.of(receipt), WUTING);
        Answer items = api.get(BATCHES + "/" + proposed.at("id") + "/cases", SECOND);
        assertThat(items.at("items/0/description")).contains("低保审批").doesNotContain(PHONE_IN_THE_WORDS);
        String path = BATCHES + "/" + proposed.at("id") + "/cases/" + receipt.at("id") + "/description";
        assertThat(api.put(path, Map.of("description", "电话" + Applicants.PHONE), null, WUTING)
                        .reasons())
                .containsExactly("kept-description-tells");
        assertThat(api.put(path, Map.of("description", " "), null, WUTING).reasons())
                .containsExactly("kept-description-missing");
        assertThat(api.put(path, Map.of("description", "低保审批档案"), null, SECOND).code())
                .isEqualTo("retention-not-proposer");
        assertThat(api.put(path, Map.of("description", "低保审批档案"), null, WUTING).at("description"))
                .isEqualTo("低保审批档案");
        api.post(BATCHES + "/" + proposed.at("id") + "/acts/approve", Map.of(), SECOND);
        assertThat(api.put(path, Map.of("description", "别的"), null, WUTING).code())
                .isEqualTo("retention-batch-judged");
        time.set("2036-05-07T03:00");
        retention.run(proposed.at("id"));
        assertThat(api.get(desk(receipt), WUTING).at("description")).isEqualTo("低保审批档案");
    }

    @Test
    void aProofOfIdentityStaysWhileTheReplyIsContested() { // 个人信息保护法 Art. 19, 47
        closing.refuseAndArchive(receipt, "讨论稿");
        retention.contest(receipt, "2026-04-15");
        time.set("2027-06-01T09:00");
        retention.timer("upload-retention").due("all");
        String list = desk(receipt) + "/files";
        assertThat(api.get(list, ZHENGWEI).at("0/removedOn")).isEmpty();
        Answer other = applicants.submit(retention.filledIn(), UUID.randomUUID().toString());
        closing.refuseAndArchive(other, "讨论稿");
        time.set("2027-12-02T09:00");
        retention.timer("upload-retention").due("all");
        assertThat(api.get(desk(other) + "/files", ZHENGWEI).at("0/removedOn")).isEqualTo("2027-12-02");
        Answer verified = api.get(
                desk(other) + "/archives/"
                        + api.get(desk(other) + "/archives", ZHENGWEI).at("0/id") + "/verification",
                ZHENGWEI);
        assertThat(verified.at("intact")).as(verified.text()).isEqualTo("true");
        assertThat(verified.node("parts").findValuesAsString("finding")).contains("REMOVED");
    }

    /** The table of what goes and what stays is in docs/guarantees.md; whoever adds a sealed column adds it there. */
    @Test
    void everySealedColumnIsDecidedOn() {
        assertThat(database.sql("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and data_type = 'bytea'
                        """).query(String.class).list())
                .filteredOn(column -> !STAY.contains(column))
                .containsExactlyInAnyOrderElementsOf(GO);
    }

    /** What the annual report and the statistics say of the year of the case. */
    private String figures() {
        Answer report = new ReportDesk(api).of(2026);
        Answer statistics = api.get("/api/v1/application-statistics?from=2026-01-01&to=2026-12-31", HANLEI);
        assertThat(statistics.status()).isEqualTo(200);
        return report.node("tableThree").toString() + report.node("tableFour") + statistics.text();
    }

    private int rest(String count) {
        return database.sql(count)
                .param("id", Applicants.id(receipt))
                .query(Integer.class)
                .single();
    }
}
