package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.test.Tokens;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

@ServiceTest
class ArchiveTests {

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
        Map<String, byte[]> entries = entries(taken);
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
        Answer changed = verified(zip(entries));
        assertThat(changed.at("intact")).isEqualTo("false");
        assertThat(changed.at("madeHere")).isEqualTo("true");
        assertThat(changed.node("parts").findValuesAsString("finding")).contains("CHANGED", "MISSING", "NOT_LISTED");

        String manifest = new String(Objects.requireNonNull(entries.get("manifest.json")), StandardCharsets.UTF_8);
        entries.put(
                "manifest.json",
                manifest.replace("\"edition\":1", "\"edition\":2").getBytes(StandardCharsets.UTF_8));
        assertThat(verified(zip(entries)).at("madeHere")).isEqualTo("false");
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

    private byte[] taken(String path) {
        return Objects.requireNonNull(RestClient.create()
                .get()
                .uri(java.net.URI.create(api.address() + path))
                .headers(headers -> headers.setBearerAuth(Tokens.of(ZHENGWEI)))
                .retrieve()
                .body(byte[].class));
    }

    private Answer verified(byte[] file) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return "档案.zip";
            }
        });
        return api.post("/api/v1/archive-verifications", parts, WUTING);
    }

    private static Map<String, byte[]> entries(byte[] file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
