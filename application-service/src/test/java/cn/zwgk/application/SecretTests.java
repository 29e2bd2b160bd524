package cn.zwgk.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class SecretTests {

    private static final String WRONG = "2222-2222-2222-2222";

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    @Autowired
    private JdbcClient database;

    private Applicants applicants;

    @BeforeEach
    void applicants() {
        applicants = new Applicants(api);
        time.set("2026-04-15T09:00");
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @Test
    void anUnknownNumberAndAWrongSecretGetTheSameAnswer() {
        Answer receipt = applicants.submit("养老服务设施规划");
        Answer wrong = applicants.track(receipt.at("registrationNumber"), WRONG);
        Answer unknown = applicants.track("2026-依申请-99999", WRONG);
        assertThat(wrong.status()).isEqualTo(404);
        assertThat(withoutRequestId(wrong)).isEqualTo(withoutRequestId(unknown));
    }

    @Test
    void whatIsMissingIsSaidInChineseWhateverLanguageTheBrowserAsksFor() {
        Answer refused = api.call(
                HttpMethod.POST,
                "/api/v1/applications/track",
                null,
                Map.of("registrationNumber", "2026-依申请-00001"),
                Map.of("Accept-Language", "en-US"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("errors/0/message")).isEqualTo("不能为空");
    }

    @Test
    void afterFiveWrongAttemptsANumberIsClosedForAWhileWhetherItExistsOrNot() {
        Answer receipt = applicants.submit("养老服务设施规划");
        for (String number : List.of(receipt.at("registrationNumber"), "2026-依申请-99998")) {
            for (int i = 0; i < 5; i++) {
                assertThat(applicants.track(number, WRONG).status()).isEqualTo(404);
            }
            assertThat(applicants.track(number, WRONG).status()).isEqualTo(429);
        }
        Answer closed = applicants.track(receipt);
        assertThat(closed.code()).isEqualTo("too-many-attempts");
        Duration wait = Duration.ofSeconds(Long.parseLong(closed.headers().getFirst("Retry-After")));
        assertThat(wait).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(16));
        time.advance(wait);
        assertThat(applicants.track(receipt).status()).isEqualTo(200);
    }

    @Test
    void theRightSecretClearsTheCount() {
        Answer receipt = applicants.submit("养老服务设施规划");
        for (int i = 0; i < 12; i++) {
            applicants.track(receipt.at("registrationNumber"), WRONG);
            assertThat(applicants.track(receipt).status()).isEqualTo(200);
        }
    }

    @Test
    void aPageThatAsksForSeveralThingsAtOnceGetsThemAll() throws InterruptedException, ExecutionException {
        Answer receipt = applicants.submit("养老服务设施规划");
        try (ExecutorService browsers = Executors.newFixedThreadPool(3)) {
            List<Callable<Integer>> requests =
                    Collections.nCopies(120, () -> applicants.track(receipt).status());
            for (Future<Integer> status : browsers.invokeAll(requests)) {
                assertThat(status.get()).isEqualTo(200);
            }
        }
    }

    @Test
    void personalDataAndSecretRestNowhereInTheClear() {
        Answer receipt = applicants.submit("区划调整方案");
        applicants.submit(Applicants.form("区划调整方案附图"), "0193c4f0-6c1e-7a52-9c0f-3a5b8f2d1e77");
        for (String table : database.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                        """).query(String.class).list()) {
            String rows = database.sql("select coalesce(string_agg(t::text, '\n'), '') from \"" + table + "\" t")
                    .query(String.class)
                    .single();
            assertThat(rows)
                    .as(table)
                    .doesNotContain(Applicants.NAME, Applicants.IDENTITY_NUMBER, Applicants.PHONE, receipt.at("secret"))
                    .doesNotContain(hex(Applicants.NAME), hex(Applicants.IDENTITY_NUMBER));
        }
    }

    @Test
    void officersSeeMaskedDataUntilTheyAskWithAReasonWhichIsKept() {
        Answer receipt = applicants.submit("未成年人保护工作要点");
        String page = api.get(Applicants.desk(receipt), Person.ZHENGWEI).text();
        assertThat(page)
                .doesNotContain(Applicants.NAME, Applicants.IDENTITY_NUMBER, Applicants.PHONE)
                .contains("诸***", "110*************2X", "138****5678");
        String reveal = Applicants.desk(receipt) + "/acts/reveal-applicant";
        assertThat(api.post(reveal, Map.of(), Person.ZHENGWEI).reasons()).containsExactly("reason-missing");
        assertThat(api.post(reveal, Map.of("reason", "核实"), Person.HANLEI).status())
                .isEqualTo(403);

        Answer shown = api.post(reveal, Map.of("reason", "邮寄答复"), Person.ZHENGWEI);
        assertThat(shown.at("identityNumber")).isEqualTo(Applicants.IDENTITY_NUMBER);
        assertThat(shown.headers().getCacheControl()).isEqualTo("no-store");
        Answer audited = api.get(Applicants.desk(receipt), Person.WUTING);
        assertThat(audited.at("audit/1/act")).isEqualTo("application.reveal-applicant");
        assertThat(audited.at("audit/1/reason")).isEqualTo("邮寄答复");
        assertThat(audited.at("audit/1/by")).isEqualTo("郑伟");
    }

    private static String withoutRequestId(Answer answer) {
        return answer.text().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
