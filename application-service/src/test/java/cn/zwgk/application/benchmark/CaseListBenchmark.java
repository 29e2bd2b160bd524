package cn.zwgk.application.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.privacy.PersonalDataCipher;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The list of 100,000 cases by remaining time over HTTP, first page and a page far behind, next to a case by its id in the same
 * run; at most 50 ms at p99.
 *
 * <pre>{@code mvn verify -pl application-service -Dtest=CaseListBenchmark -Dsurefire.failIfNoSpecifiedTests=false}</pre>
 */
@ServiceTest
class CaseListBenchmark {

    private static final int CASES = 100_000;
    private static final int READS = 1_000;
    private static final int AT_MOST_MILLIS = 50;
    private static final String APPLICANT =
            "{\"category\":\"CITIZEN\",\"name\":\"张三\",\"identityType\":\"RESIDENT_ID\",\"identityNumber\":\"11010519491231002X\"}";

    @Autowired
    private Api api;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private PersonalDataCipher cipher;

    @Test
    void aHundredThousandCasesByRemainingTime() {
        List<UUID> ids = fill();
        double[] one = measure(n -> "/api/v1/application-cases/" + ids.get(n * 97 % CASES));
        double[] first = measure(_ -> "/api/v1/application-cases?size=50");
        double[] far = measure(n -> "/api/v1/application-cases?size=50&page=" + (n % 40 + 100));
        double[] again = measure(n -> "/api/v1/application-cases/" + ids.get(n * 89 % CASES));
        tell("a case by its id", one);
        tell("list, first page", first);
        tell("list, pages 100 to 140", far);
        tell("a case by its id, again", again);
        assertThat(first[1]).isLessThan(AT_MOST_MILLIS);
    }

    private List<UUID> fill() {
        List<UUID> ids = IntStream.range(0, CASES)
                .mapToObj(n -> UUID.nameUUIDFromBytes(new byte[] {(byte) n, (byte) (n >> 8), (byte) (n >> 16)}))
                .toList();
        LocalDate start = LocalDate.parse("2026-01-05");
        for (int from = 0; from < CASES; from += 1000) {
            database.batchUpdate(
                    """
                    insert into application_case (id, version, registration_number, secret_hash, channel, category, applicant,
                        description, form, delivery, submitted_at, state, received_on, due_on, office, closed_on, updated_at)
                    values (?, 0, ?, '', 'ONLINE', 'CITIZEN', ?, ?, 'ELECTRONIC', 'ONLINE', now(), ?, ?, ?, '养老服务科', ?, now())
                    """,
                    IntStream.range(from, from + 1000).boxed().toList(),
                    1000,
                    (PreparedStatement row, Integer n) -> {
                        UUID id = ids.get(n);
                        boolean closed = n % 3 == 0;
                        LocalDate received = start.plusDays(n % 300);
                        row.setObject(1, id);
                        row.setString(2, "2019-依申请-%06d".formatted(n));
                        row.setBytes(3, cipher.seal(APPLICANT, "application_case.applicant/" + id));
                        row.setString(4, "申请公开 2025 年度养老机构补贴发放名单第 " + n + " 号");
                        row.setString(5, closed ? "DECIDED" : n % 2 == 0 ? "IN_PROGRESS" : "REGISTERED");
                        row.setObject(6, received);
                        row.setObject(7, n % 17 == 1 ? null : received.plusDays(28 + n % 9));
                        row.setObject(8, closed ? received.plusDays(20) : null);
                    });
        }
        database.execute("vacuum analyze application_case");
        return ids;
    }

    /** Median and p99 in milliseconds, after as many reads again that are not counted. */
    private double[] measure(IntFunction<String> address) {
        long[] nanos = new long[READS];
        for (int n = -READS / 2; n < READS; n++) {
            String path = address.apply(Math.abs(n));
            long begun = System.nanoTime();
            assertThat(api.get(path, Person.WUTING).status()).isEqualTo(200);
            if (n >= 0) {
                nanos[n] = System.nanoTime() - begun;
            }
        }
        Arrays.sort(nanos);
        return new double[] {nanos[READS / 2] / 1e6, nanos[READS * 99 / 100] / 1e6};
    }

    private static void tell(String what, double[] measured) {
        System.out.printf(Locale.ROOT, "%s: median %.1f ms, p99 %.1f ms%n", what, measured[0], measured[1]);
    }
}
