package cn.zwgk.e2e.benchmark;

import cn.zwgk.e2e.Caller;
import cn.zwgk.e2e.RunningPlatform;
import cn.zwgk.local.Platform;
import cn.zwgk.local.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The list of 100,000 cases by remaining time, its first page and a page far behind, through the gateway, each next to a case read by
 * its id just before; at most 50 ms at p99 are asked. Nothing is asserted, the report goes to {@code e2e/target/case-list-benchmark.md}
 * with the plan of the query.
 *
 * <pre>{@code mvn verify -pl e2e -am -Dtest=CaseListBenchmark -Dsurefire.failIfNoSpecifiedTests=false}</pre>
 */
class CaseListBenchmark {

    private static final int CASES = 100_000;
    private static final int PAGE = 50;
    private static final int FAR = 100;
    private static final int READS = 1_000;

    @TempDir
    Path folder;

    /** What was measured, in milliseconds. */
    private record Times(double median, double p99) {}

    @Test
    void aHundredThousandCasesByRemainingTime() throws IOException, SQLException {
        int port = Ports.free();
        try (Platform started = Platform.builder()
                .folder(folder)
                .freePorts()
                .port("postgres", port)
                .set("ZWGK_LIMIT_STAFF", "100000000")
                .set("ZWGK_LIMIT_WRITING", "100000000")
                .start()) {
            RunningPlatform platform = RunningPlatform.of(started);
            List<String> first = handedIn(platform.anybody());
            List<String> far = handedIn(platform.anybody());
            String plan = plant(port, first, far);
            Stillness.await(started);
            StringBuilder report = new StringBuilder(
                    "| " + String.format(Locale.ROOT, "%,d", CASES)
                            + " cases | median | p99 | a case by its id: median | p99 | next to it, p99 |\n|---|--:|--:|--:|--:|--:|\n");
            report.append(compared("list, first page", platform, first, "size=" + PAGE));
            report.append(compared("list, page " + FAR, platform, first, "size=" + PAGE + "&page=" + FAR));
            report.append("\n").append(plan);
            System.out.println(report);
            Files.writeString(Path.of("target/case-list-benchmark.md"), report);
        }
    }

    private static String compared(String what, RunningPlatform platform, List<String> ids, String query) {
        Times one = measure(platform, n -> "/api/v1/application-cases/" + ids.get(n % ids.size()));
        Times list = measure(platform, _ -> "/api/v1/application-cases?" + query);
        return String.format(
                Locale.ROOT,
                "| %s | %.1f ms | %.1f ms | %.1f ms | %.1f ms | %.2f × |%n",
                what,
                list.median(),
                list.p99(),
                one.median(),
                one.p99(),
                list.p99() / one.p99());
    }

    private static Times measure(RunningPlatform platform, IntFunction<String> path) {
        long[] nanos = new long[READS];
        Caller officer = platform.as("wuting");
        for (int n = -READS / 2; n < READS; n++) {
            String address = path.apply(Math.abs(n));
            long begin = System.nanoTime();
            officer.get(address).expecting(200);
            if (n >= 0) {
                nanos[n] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(nanos);
        return new Times(
                Duration.ofNanos(nanos[READS / 2]).toNanos() / 1e6,
                Duration.ofNanos(nanos[READS * 99 / 100]).toNanos() / 1e6);
    }

    /** A page of cases whose applicants can be read: what is put into the table past the service is sealed for no row. */
    private static List<String> handedIn(Caller anybody) {
        List<String> ids = new ArrayList<>();
        for (int n = 0; n < PAGE; n++) {
            ids.add(anybody.post(
                            "/api/v1/applications",
                            Map.of(
                                    "applicant",
                                    Map.of(
                                            "category", "CITIZEN",
                                            "name", "诸葛明远",
                                            "identityType", "RESIDENT_ID",
                                            "identityNumber", "11010519491231002X",
                                            "phone", "13800005678"),
                                    "description",
                                    "2025年度养老机构补贴发放名单，第" + UUID.randomUUID() + "号",
                                    "form",
                                    "ELECTRONIC",
                                    "delivery",
                                    "ONLINE"))
                    .expecting(201)
                    .at("id"));
        }
        return ids;
    }

    /** Puts the others around the two pages that are read: before the far page as many as fit, the rest behind it. */
    private String plant(int port, List<String> first, List<String> far) throws SQLException, IOException {
        try (Connection connection = Tables.of("application", folder, port);
                Statement statement = connection.createStatement()) {
            int between = (FAR - 1) * PAGE;
            cases(statement, between, "date '2026-01-01' + n % 300", "cast(null as date)");
            cases(
                    statement,
                    CASES - between - 2 * PAGE,
                    "date '2027-06-01' + n % 300",
                    "case when n % 3 = 0 then date '2026-06-01' + n % 100 end");
            due(statement, first, "2025-12-01");
            due(statement, far, "2027-01-01");
            statement.execute("vacuum analyze application_case");
            return plan(statement);
        }
    }

    private static void cases(Statement statement, int count, String due, String closed) throws SQLException {
        statement.executeUpdate("""
                insert into application_case (id, version, registration_number, secret_hash, channel, category, applicant,
                    description, form, delivery, submitted_at, state, received_on, due_on, office, closed_on, updated_at)
                select gen_random_uuid(), 0, gen_random_uuid()::text, 'x', 'ONLINE', 'CITIZEN', '\\x00',
                    '申请公开2025年度养老机构补贴发放名单第' || n || '号', 'ELECTRONIC', 'ONLINE', now(),
                    case when closed is null then 'IN_PROGRESS' else 'DECIDED' end, due - 28, due, '养老服务科', closed, now()
                from (select n, %s as due, %s as closed from generate_series(1, %d) n) planned""".formatted(due, closed, count));
    }

    private static void due(Statement statement, List<String> ids, String day) throws SQLException {
        statement.executeUpdate("update application_case set due_on = date '%s' where id in ('%s')"
                .formatted(day, String.join("', '", ids)));
    }

    /** What the database does for the first page, for whoever has to mend it. */
    private static String plan(Statement statement) throws SQLException {
        StringBuilder lines = new StringBuilder("```\n");
        try (ResultSet rows = statement.executeQuery("""
                explain (analyze, buffers) select id from application_case
                where not restricted or id in (select case_id from case_reader where person_id = 'wuting')
                order by closed_on nulls first, urgency, id limit 50""")) {
            while (rows.next()) {
                lines.append(rows.getString(1)).append('\n');
            }
        }
        return lines.append("```\n").toString();
    }
}
