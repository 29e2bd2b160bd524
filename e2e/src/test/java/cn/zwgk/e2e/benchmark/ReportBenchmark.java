package cn.zwgk.e2e.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.e2e.Caller;
import cn.zwgk.e2e.RunningPlatform;
import cn.zwgk.local.Platform;
import cn.zwgk.local.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Year;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The annual report over 50,000 cases: tables, checks and the cases behind a figure, through the gateway, next to one case's line read
 * through the same gateway in the same run. The result goes to {@code e2e/target/report-benchmark.md}.
 *
 * <pre>{@code mvn verify -pl e2e -am -Dtest=ReportBenchmark -Dsurefire.failIfNoSpecifiedTests=false}</pre>
 */
class ReportBenchmark {

    private static final int CASES = 50_000;
    private static final int ROUNDS = 15;
    private static final Duration LIMIT = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    @Test
    void theReportOnFiftyThousandCasesTakesLessThanFiveSeconds() throws IOException, SQLException {
        int port = Ports.free();
        int year = Year.now(ZoneId.of("Asia/Shanghai")).getValue() - 1;
        try (Platform started = Platform.builder()
                .folder(folder)
                .freePorts()
                .port("postgres", port)
                .set("ZWGK_LIMIT_STAFF", "100000000")
                .start()) {
            plant(port, year);
            Caller officer = RunningPlatform.of(started).as("wuting");
            officer.post("/api/v1/annual-report-desk", Map.of("year", year)).expecting(201);
            String report = "/api/v1/annual-report-desk/" + year;
            // Statistics reads a period in which nothing is: the way through the gateway, the token and an index.
            Duration plain = median(officer, "/api/v1/application-statistics?from=2003-01-01&to=2003-01-31");
            Duration whole = median(officer, report);
            Duration behind = median(officer, report + "/cases?row=RECEIVED&column=TOTAL&size=50");
            String result = String.format(
                    Locale.ROOT,
                    "| %,d cases | median | next to an empty answer |%n|---|--:|--:|%n| report with all checks | %d ms | %.1f × |%n| cases behind a figure | %d ms | %.1f × |%n",
                    CASES,
                    whole.toMillis(),
                    ratio(whole, plain),
                    behind.toMillis(),
                    ratio(behind, plain));
            System.out.println(result);
            Files.writeString(Path.of("target/report-benchmark.md"), result);
            assertThat(officer.get(report).expecting(200).at("tableThree/0/figures/6"))
                    .isEqualTo(Integer.toString(CASES));
            assertThat(whole).isLessThan(LIMIT);
        }
    }

    private static Duration median(Caller officer, String path) {
        long[] times = new long[ROUNDS];
        for (int n = -3; n < ROUNDS; n++) {
            long begin = System.nanoTime();
            officer.get(path).expecting(200);
            if (n >= 0) {
                times[n] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(times);
        return Duration.ofNanos(times[ROUNDS / 2]);
    }

    private static double ratio(Duration one, Duration other) {
        return (double) one.toNanos() / other.toNanos();
    }

    /** Cases of one year, in all columns and with several results, as they stand after the year's work. */
    private void plant(int port, int year) throws SQLException, IOException {
        try (Connection connection = Tables.of("application", folder, port);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    insert into application_case (id, version, registration_number, secret_hash, channel, category, applicant,
                        description, form, delivery, submitted_at, state, received_on, due_on, office, result, closed_on, updated_at)
                    select gen_random_uuid(), 0, 'B-' || n, 'x', 'ONLINE',
                        (array['CITIZEN', 'BUSINESS', 'RESEARCH', 'PUBLIC_INTEREST', 'LEGAL_SERVICE', 'OTHER'])[1 + n %% 6], '\\x00',
                        'Benchmark', 'PAPER', 'POST', d, case when n %% 10 = 0 then 'IN_PROGRESS' else 'DECIDED' end, d, d + 30, '养老服务科',
                        case when n %% 10 = 0 then null else (array['PROVIDED', 'PARTLY_PROVIDED', 'NOT_HELD', 'REPEATED'])[1 + n %% 4] end,
                        case when n %% 10 = 0 then null else d + 10 end, d
                    from (select n, date '%d-01-01' + n %% 350 as d from generate_series(1, %d) n) days
                    """.formatted(year, CASES));
            statement.execute("vacuum analyze application_case");
        }
    }
}
