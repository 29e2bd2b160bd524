package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zwgk.privacy.PersonalDataCipher;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.ServiceTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class ArchiveTests {

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PersonalDataCipher cipher;

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
    void aClosedCaseBecomesOnePackageThatCanBeVerifiedAnywhere() throws IOException { // 条例 Art. 45
        Answer receipt = applicants.submit("2025年度福利彩票公益金使用明细");
        assertThat(api.post(desk(receipt) + "/archives", Map.of(), ZHENGWEI).code())
                .isEqualTo("case-not-closed");
        api.post(
                desk(receipt) + "/acts/draft-decision",
                Map.of("result", "ALREADY_PUBLIC", "content", "见门户网站"),
                ZHENGWEI);
        api.post(desk(receipt) + "/acts/decide", Map.of(), WUTING);

        Answer archived = api.post(desk(receipt) + "/archives", Map.of(), ZHENGWEI);
        assertThat(archived.at("0/edition")).isEqualTo("1");
        assertThat(archived.at("0/fingerprint")).hasSize(64);
        String archive = desk(receipt) + "/archives/" + archived.at("0/id");
        Answer stored = api.get(archive + "/verification", WUTING);
        assertThat(stored.at("intact")).as(stored.text()).isEqualTo("true");

        byte[] taken = taken(archive + "/package");
        Map<String, byte[]> entries = Packages.entries(taken);
        assertThat(entries.keySet())
                .contains(
                        "manifest.json",
                        "case.json",
                        "ledger.json",
                        "records.json",
                        "history.json",
                        "audit.json",
                        "notices.json")
                .anyMatch(path -> path.startsWith("notices/02-DECISION-") && path.endsWith(".docx"))
                .anyMatch(path -> path.startsWith("notices/02-DECISION-") && path.endsWith(".html"));
        assertThat(new String(Objects.requireNonNull(entries.get("case.json")), StandardCharsets.UTF_8))
                .contains(Applicants.NAME);
        assertThat(verified(taken).at("intact")).isEqualTo("true");

        entries.put("ledger.json", "[]".getBytes(StandardCharsets.UTF_8));
        entries.remove("audit.json");
        entries.put("another.txt", new byte[] {1});
        Answer changed = verified(Packages.zip(entries));
        assertThat(changed.at("intact")).isEqualTo("false");
        assertThat(changed.at("madeHere")).isEqualTo("true");
        assertThat(changed.node("parts").findValuesAsString("finding")).contains("CHANGED", "MISSING", "NOT_LISTED");

        String manifest = new String(Objects.requireNonNull(entries.get("manifest.json")), StandardCharsets.UTF_8);
        entries.put(
                "manifest.json",
                manifest.replace("\"edition\":1", "\"edition\":2").getBytes(StandardCharsets.UTF_8));
        assertThat(verified(Packages.zip(entries)).at("madeHere")).isEqualTo("false");
        assertThat(verified("不是档案包".getBytes(StandardCharsets.UTF_8)).code()).isEqualTo("archive-unreadable");
    }

    @Test
    void anArchiveIsTakenOutByTheOfficersOfTheCaseAndThatIsRecorded() throws IOException {
        Answer receipt = applicants.submit("社会组织评估结果");
        api.post(
                "/api/v1/applications/withdrawal",
                Map.of("registrationNumber", receipt.at("registrationNumber"), "secret", receipt.at("secret")),
                null);
        Answer archived = api.post(desk(receipt) + "/archives", Map.of(), ZHENGWEI);
        assertThat(api.get(desk(receipt) + "/archives", HANLEI).status()).isEqualTo(403);
        assertThat(api.get(desk(receipt) + "/archives").status()).isEqualTo(401);
        taken(desk(receipt) + "/archives/" + archived.at("0/id") + "/package");
        assertThat(api.get(desk(receipt), ZHENGWEI).node("audit").findValuesAsString("act"))
                .contains("application.archive", "application.export-archive");
        Answer other = applicants.submit("别的申请");
        assertThat(api.get(desk(other) + "/archives/" + archived.at("0/id") + "/verification", ZHENGWEI)
                        .code())
                .isEqualTo("archive-not-found");
    }

    @Test
    void itHoldsWhatWasHandedInAndWrittenAndContested() throws IOException { // 档案法 Art. 13, 14
        Map<String, Object> form = new HashMap<>(Applicants.form("城市低保年度核查报告"));
        form.put("identityDocuments", List.of(new Files(api).picture("IDENTITY_DOCUMENT")));
        Answer receipt = applicants.submit(form, UUID.randomUUID().toString());
        String session = api.post(
                        "/api/v1/applications/following/sessions",
                        Map.of("registrationNumber", receipt.at("registrationNumber"), "secret", receipt.at("secret")),
                        null)
                .at("token");
        api.call(
                HttpMethod.POST,
                "/api/v1/applications/following/messages",
                null,
                Map.of("text", "请提供电子版", "files", List.of(new Files(api).picture("MESSAGE"))),
                Map.of("Case-Session", session));
        new Closing(api).refuse(receipt, "讨论稿");
        api.post("/api/v1/proceedings", review(receipt), HANLEI);
        Answer archived = new Closing(api).archive(receipt);
        String archive = desk(receipt) + "/archives/" + archived.at("0/id");
        byte[] taken = taken(archive + "/package");
        Map<String, byte[]> entries = Packages.entries(taken);
        assertThat(entries.keySet())
                .contains(
                        "uploads.json",
                        "messages.json",
                        "proceedings.json",
                        "deliveries.json",
                        "uploads/02-MESSAGE.png")
                .doesNotContain("uploads/01-IDENTITY_DOCUMENT.png");
        assertThat(text(entries, "messages.json")).contains("请提供电子版");
        assertThat(text(entries, "proceedings.json")).contains("撤销答复", Applicants.NAME);
        assertThat(text(entries, "manifest.json"))
                .contains("zwgk-case-archive/2", "uploads/01-IDENTITY_DOCUMENT.png")
                .doesNotContain("身份证正面", Applicants.NAME);
        Answer verified = verified(taken);
        assertThat(verified.at("intact")).as(verified.text()).isEqualTo("true");
        assertThat(verified.node("parts").findValuesAsString("finding")).contains("HELD");
        assertThat(api.get(archive + "/verification", WUTING).node("parts").findValuesAsString("finding"))
                .containsOnly("INTACT");
    }

    @Test
    void whatIsAlteredBelowTheApplicationIsFound() {
        Map<String, Object> form = new HashMap<>(Applicants.form("儿童福利机构名录"));
        form.put("identityDocuments", List.of(new Files(api).picture("IDENTITY_DOCUMENT")));
        Answer receipt = applicants.submit(form, UUID.randomUUID().toString());
        new Closing(api).refuse(receipt, "讨论稿");
        Answer archived = new Closing(api).archive(receipt);
        database.sql("update sealed_upload set content = '\\x00' where case_id = :id")
                .param("id", Applicants.id(receipt))
                .update();
        Answer stored = api.get(desk(receipt) + "/archives/" + archived.at("0/id") + "/verification", WUTING);
        assertThat(stored.at("intact")).isEqualTo("false");
        assertThat(stored.node("parts").findValuesAsString("finding")).contains("CHANGED");
        assertThatThrownBy(() -> database.sql("update case_paper set text = '\\x00' where case_id = :id")
                        .param("id", Applicants.id(receipt))
                        .update())
                .hasMessageContaining("append-only");
    }

    /** Packages of the first format lie in archives already; what they say is told as before. */
    @Test
    void aPackageOfTheFirstFormatStillVerifies() throws IOException {
        Answer receipt = applicants.submit("公墓年检结果");
        new Closing(api).refuse(receipt, "讨论稿");
        String text = "{}";
        String sha256 = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
        UUID id = UUID.randomUUID();
        String fingerprint = sha256(receipt.at("registrationNumber") + "\n1\ncase.json 2 " + sha256 + "\n");
        database.sql("""
                        insert into case_archive (id, case_id, edition, format, registration_number, parts, fingerprint,
                            written, made_by, made_at)
                        values (:id, :caseId, 1, 'zwgk-case-archive/1', :number, cast(:parts as jsonb), :fingerprint,
                            :written, '郑伟', now())
                        """)
                .param("id", id)
                .param("caseId", Applicants.id(receipt))
                .param("number", receipt.at("registrationNumber"))
                .param("parts", "[{\"path\":\"case.json\",\"what\":\"登记内容\",\"sha256\":\"" + sha256 + "\",\"size\":2}]")
                .param("fingerprint", fingerprint)
                .param("written", cipher.seal("{\"case.json\":\"{}\"}", "case_archive.written/" + id))
                .update();
        String archive = desk(receipt) + "/archives/" + id;
        assertThat(api.get(archive + "/verification", WUTING).at("intact")).isEqualTo("true");
        byte[] taken = taken(archive + "/package");
        Map<String, byte[]> entries = Packages.entries(taken);
        assertThat(text(entries, "case.json")).isEqualTo(text);
        assertThat(text(entries, "manifest.json")).contains("zwgk-case-archive/1");
        Answer verified = verified(taken);
        assertThat(verified.at("intact")).as(verified.text()).isEqualTo("true");
        // As it was written before parts said where they are.
        entries.put(
                "manifest.json",
                text(entries, "manifest.json")
                        .replaceAll(",\"place\":\"PACKAGE\"", "")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(verified(Packages.zip(entries)).at("intact")).isEqualTo("true");
    }

    private static Map<String, Object> review(Answer receipt) {
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
        return registration;
    }

    private static String text(Map<String, byte[]> entries, String path) {
        return new String(Objects.requireNonNull(entries.get(path)), StandardCharsets.UTF_8);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] taken(String path) {
        return Packages.taken(api, path);
    }

    private Answer verified(byte[] file) {
        return Packages.verified(api, file);
    }
}
