package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
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
import cn.zwgk.timers.TimerHandler;
import java.time.Instant;
import java.time.OffsetDateTime;
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

/** 个人信息保护法 Art. 19, 47; 档案法 Art. 13, 14; 条例 Art. 45. */
@ServiceTest
class RetentionTests {

    /** What somebody wrote among the words of his application, which are no field for personal data. */
    private static final String PHONE_IN_THE_WORDS = "13900007654";

    private static final Person SECOND = Person.named("lina", "李娜", "政务公开办", "openness-office");

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

    private static final String SCHEDULE = "/api/v1/retention/schedule";
    private static final String BATCHES = "/api/v1/retention/batches";

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    @Autowired
    private JdbcClient database;

    @Autowired
    private List<TimerHandler> timers;

    private Applicants applicants;
    private Closing closing;
    private Answer receipt;

    @BeforeEach
    void aRefusalOfApril() {
        time.set("2026-04-15T09:00");
        applicants = new Applicants(api);
        closing = new Closing(api);
        receipt = applicants.submit(filledIn(), UUID.randomUUID().toString());
        say("请尽快答复");
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @Test
    void whatTellsAboutPeopleIsGoneWhenItsTimeIsOverAndTheRegisterStays() {
        closing.refuseAndArchive(receipt, Applicants.NAME + "申请的是讨论稿。");
        Answer archived = api.get(desk(receipt) + "/archives", ZHENGWEI);
        String archive = desk(receipt) + "/archives/" + archived.at("0/id");
        byte[] taken = Packages.taken(api, archive + "/package");
        String file = desk(receipt) + "/files/"
                + api.get(desk(receipt) + "/files", ZHENGWEI).at("0/id");
        time.set("2036-05-06T09:00");
        new ReportDesk(api).ensure(2026);
        String figures = figures();

        String batch = approved(List.of(receipt));
        run(batch);
        assertThat(applicants.track(receipt).status()).isEqualTo(200);
        time.set("2036-05-07T03:00");
        run(batch);
        run(batch);

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
        assertThat(page.node("audit").findValuesAsString("act")).contains("application.anonymise");

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
    void everythingThatStandsAgainstItIsToldAtOnce() {
        closing.refuse(receipt, "讨论稿");
        assertThat(grounds()).containsExactly("PERIOD_RUNNING", "CONTESTABLE", "NOT_ARCHIVED");
        assertThat(propose(List.of(receipt), WUTING).reasons())
                .containsExactly("retention-period-running", "retention-contestable", "retention-not-archived");
        String proceeding = sue();
        time.set("2036-05-06T09:00");
        assertThat(grounds()).containsExactly("PERIOD_RUNNING", "PROCEEDING_OPEN", "NOT_ARCHIVED");
        api.post("/api/v1/proceedings/" + proceeding + "/acts/strike-out", Map.of("reason", "登记有误"), WUTING);
        closing.archive(receipt);
        assertThat(grounds()).isEmpty();
        time.set("2036-05-06T10:00");
        say("还有一句");
        assertThat(grounds()).containsExactly("ARCHIVE_OUTDATED");
        closing.archive(receipt);
        hold("2037-01-31", "正在办理信访复核");
        assertThat(grounds()).containsExactly("HELD");
        Answer refused = propose(List.of(receipt), WUTING);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reasons()).containsExactly("retention-held");
        assertThat(refused.at("errors/0/field")).isEqualTo(receipt.at("registrationNumber"));
    }

    @Test
    void aContestedCaseIsKeptThirtyYearsFromTheEndOfItsProceeding() {
        closing.refuseAndArchive(receipt, "讨论稿");
        String proceeding = "/api/v1/proceedings/" + sue() + "/acts/";
        time.set("2026-08-03T09:00");
        api.post(proceeding + "answer", Map.of("on", "2026-04-20"), HANLEI);
        api.post(
                proceeding + "conclude",
                Map.of("on", "2026-07-20", "result", "MAINTAINED", "consequence", "NONE"),
                HANLEI);
        api.post(proceeding + "fulfil", Map.of(), HANLEI);
        Answer preview = preview();
        assertThat(preview.at("standing/retentionClass")).as(preview.text()).isEqualTo("CONTESTED_CASE");
        assertThat(preview.at("standing/keptUntil")).isEqualTo("2056-07-20");
        assertThat(preview.at("standing/contestableUntil")).isEqualTo("2027-01-20");
    }

    @Test
    void whoProposedDoesNotApproveAndAnybodyOfTheOfficeMayStop() {
        closing.refuseAndArchive(receipt, "讨论稿");
        time.set("2036-05-06T09:00");
        Answer proposed = propose(List.of(receipt), WUTING);
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        assertThat(proposed.node("allowedActs").findValuesAsString("act")).containsExactly("return");
        String batch = BATCHES + "/" + proposed.at("id");
        assertThat(api.post(batch + "/acts/approve", Map.of(), WUTING).code()).isEqualTo("retention-four-eyes");
        assertThat(api.post(batch + "/acts/approve", Map.of(), ZHENGWEI).status())
                .isEqualTo(403);
        assertThat(propose(List.of(receipt), SECOND).code()).isEqualTo("retention-in-batch");
        Answer approved = api.post(batch + "/acts/approve", Map.of(), LINGUODONG);
        assertThat(approved.at("stateName")).isEqualTo("已批准，待执行");
        assertThat(OffsetDateTime.parse(approved.at("runsAt")).toInstant())
                .isEqualTo(Instant.parse("2036-05-06T18:30:00Z"));
        assertThat(api.post(batch + "/acts/approve", Map.of(), SECOND).status()).isEqualTo(409);
        assertThat(api.post(batch + "/acts/stop", Map.of(), WUTING).reasons())
                .containsExactly("retention-reason-missing");
        assertThat(api.post(batch + "/acts/stop", Map.of("reason", "发现一件漏归档"), WUTING)
                        .at("state"))
                .isEqualTo("STOPPED");
        time.set("2036-05-07T03:00");
        run(proposed.at("id"));
        assertThat(applicants.track(receipt).status()).isEqualTo(200);
        assertThat(api.get(batch + "/cases", WUTING).at("items/0/outcome")).isEqualTo("LEFT");
        assertThat(propose(List.of(receipt), WUTING).status()).isEqualTo(201);
    }

    @Test
    void aCaseIsJudgedOnceMoreWhenItsTurnComes() {
        closing.refuseAndArchive(receipt, "讨论稿");
        time.set("2036-05-06T09:00");
        String batch = approved(List.of(receipt));
        sue();
        time.set("2036-05-07T03:00");
        run(batch);
        Answer items = api.get(BATCHES + "/" + batch + "/cases", WUTING);
        assertThat(items.at("items/0/outcome")).as(items.text()).isEqualTo("SKIPPED");
        assertThat(items.text()).contains("正在复议、诉讼");
        assertThat(applicants.track(receipt).status()).isEqualTo(200);
        assertThat(api.get(BATCHES + "/" + batch, WUTING).at("state")).isEqualTo("DONE");
    }

    @Test
    void theRegisterKeepsWordsThatTellNothingOfPeople() {
        closing.refuseAndArchive(receipt, "讨论稿");
        time.set("2036-05-06T09:00");
        Answer proposed = propose(List.of(receipt), WUTING);
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
        run(proposed.at("id"));
        assertThat(api.get(desk(receipt), WUTING).at("description")).isEqualTo("低保审批档案");
    }

    @Test
    void aHoldHasAReasonAndAnEndAndIsLiftedWithAReason() {
        closing.refuseAndArchive(receipt, "讨论稿");
        assertThat(hold("2032-01-01", " ").reasons()).containsExactly("retention-reason-missing", "retention-hold-day");
        assertThat(hold("2027-01-01", "审计").at("standing/heldReason")).isEqualTo("审计");
        assertThat(hold("2028-01-01", "审计延长").at("standing/heldUntil")).isEqualTo("2028-01-01");
        assertThat(api.get(SCHEDULE + "?view=HELD&q=" + receipt.at("registrationNumber"), WUTING)
                        .at("items/0/heldBy"))
                .isEqualTo("吴婷");
        String lift = "/api/v1/retention/cases/" + receipt.at("id") + "/acts/lift-hold";
        assertThat(api.post(lift, Map.of("reason", "审计结束"), WUTING).at("standing/heldUntil"))
                .isEmpty();
        assertThat(api.post(lift, Map.of("reason", "审计结束"), WUTING).code()).isEqualTo("retention-not-held");
        assertThat(api.get(desk(receipt), WUTING).node("audit").findValuesAsString("act"))
                .contains("application.hold", "application.lift-hold");
    }

    @Test
    void aProofOfIdentityStaysWhileTheReplyIsContested() { // 个人信息保护法 Art. 19, 47
        closing.refuseAndArchive(receipt, "讨论稿");
        sue();
        time.set("2027-06-01T09:00");
        timer("upload-retention").due("all");
        String list = desk(receipt) + "/files";
        assertThat(api.get(list, ZHENGWEI).at("0/removedOn")).isEmpty();
        Answer other = applicants.submit(filledIn(), UUID.randomUUID().toString());
        closing.refuseAndArchive(other, "讨论稿");
        time.set("2027-12-02T09:00");
        timer("upload-retention").due("all");
        assertThat(api.get(desk(other) + "/files", ZHENGWEI).at("0/removedOn")).isEqualTo("2027-12-02");
        Answer verified = api.get(
                desk(other) + "/archives/"
                        + api.get(desk(other) + "/archives", ZHENGWEI).at("0/id") + "/verification",
                ZHENGWEI);
        assertThat(verified.at("intact")).as(verified.text()).isEqualTo("true");
        assertThat(verified.node("parts").findValuesAsString("finding")).contains("REMOVED");
    }

    @Test
    void periodsAreTheHousesAndNeverShorterThanTheLawLeaves() {
        Answer classes = api.get("/api/v1/retention/classes", LINGUODONG);
        assertThat(classes.body().findValuesAsString("code"))
                .containsExactly("IDENTITY_DOCUMENT", "CASE", "CONTESTED_CASE");
        assertThat(set("CASE", 100, "").reasons())
                .containsExactly("retention-months-out-of-range", "retention-reason-missing");
        assertThat(set("CASE", 180, "档案行政管理部门批准的保管期限表").at("1/months")).isEqualTo("180");
        closing.refuseAndArchive(receipt, "讨论稿");
        assertThat(preview().at("standing/keptUntil")).isEqualTo("2041-04-15");
        set("CASE", 120, "恢复");
        assertThat(preview().at("standing/keptUntil")).isEqualTo("2036-04-15");
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

    @Test
    void theScheduleIsForTheOpennessOfficeAndLeavesAsASheet() {
        assertThat(api.get(SCHEDULE).status()).isEqualTo(401);
        assertThat(api.get(SCHEDULE, ZHENGWEI).status()).isEqualTo(403);
        assertThat(api.get(SCHEDULE + "?sort=secret", WUTING).code()).isEqualTo("sort-not-supported");
        assertThat(api.post(BATCHES, Map.of("caseIds", List.of()), WUTING).reasons())
                .containsExactly("retention-batch-size");
        assertThat(api.get(BATCHES + "/" + receipt.at("id"), WUTING).code()).isEqualTo("retention-batch-not-found");
        assertThat(api.get(SCHEDULE + "/sheet.xlsx?view=COMING", WUTING).status())
                .isEqualTo(200);
    }

    private Map<String, Object> filledIn() {
        Map<String, Object> form = new HashMap<>(Applicants.form("低保审批档案，联系电话" + PHONE_IN_THE_WORDS));
        form.put("identityDocuments", List.of(new Files(api).picture("IDENTITY_DOCUMENT")));
        return form;
    }

    private void say(String text) {
        String session = api.post(
                        "/api/v1/applications/following/sessions",
                        Map.of("registrationNumber", receipt.at("registrationNumber"), "secret", receipt.at("secret")),
                        null)
                .at("token");
        api.call(
                HttpMethod.POST,
                "/api/v1/applications/following/messages",
                null,
                Map.of("text", text, "files", List.of(new Files(api).picture("MESSAGE"))),
                Map.of("Case-Session", session));
    }

    private String sue() {
        Map<String, Object> registration = new HashMap<>();
        registration.put("kind", "ADMINISTRATIVE_REVIEW");
        registration.put("caseId", receipt.at("id"));
        registration.put("body", "明州市人民政府");
        registration.put("claimant", Applicants.NAME);
        registration.put("claimantRole", "APPLICANT");
        registration.put("claim", "撤销答复");
        registration.put("filedOn", "2026-04-15");
        registration.put("copyReceivedOn", "2026-04-15");
        registration.put("office", "法规科");
        registration.put("handler", "韩磊");
        registration.put("agents", "");
        Answer registered = api.post("/api/v1/proceedings", registration, HANLEI);
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        return registered.at("line/id");
    }

    private String approved(List<Answer> cases) {
        Answer proposed = propose(cases, WUTING);
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        assertThat(api.post(BATCHES + "/" + proposed.at("id") + "/acts/approve", Map.of(), SECOND)
                        .at("state"))
                .isEqualTo("APPROVED");
        return proposed.at("id");
    }

    private Answer propose(List<Answer> cases, Person person) {
        return api.post(
                BATCHES,
                Map.of("caseIds", cases.stream().map(one -> one.at("id")).toList()),
                person);
    }

    private void run(String batch) {
        timer("retention-run").due(batch);
    }

    private TimerHandler timer(String task) {
        return timers.stream()
                .filter(each -> each.task().equals(task))
                .findFirst()
                .orElseThrow();
    }

    private Answer preview() {
        return api.get("/api/v1/retention/cases/" + receipt.at("id"), WUTING);
    }

    private List<String> grounds() {
        return preview().node("standing/grounds").findValuesAsString("ground");
    }

    private Answer hold(String until, String reason) {
        return api.post(
                "/api/v1/retention/cases/" + receipt.at("id") + "/acts/hold",
                Map.of("until", until, "reason", reason),
                WUTING);
    }

    private Answer set(String code, int months, String reason) {
        return api.put("/api/v1/retention/classes/" + code, Map.of("months", months, "reason", reason), null, WUTING);
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
