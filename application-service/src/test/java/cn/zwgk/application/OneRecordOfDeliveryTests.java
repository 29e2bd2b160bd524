package cn.zwgk.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.ServiceTest;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The delivery of a reply stood with its case and with its paper; what stands there from before becomes one record. */
@ServiceTest
class OneRecordOfDeliveryTests {

    private static final String SCHEMA = "before_one_record";

    @Autowired
    private DataSource server;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void removeWhatWasBefore() {
        database.sql("drop schema if exists " + SCHEMA + " cascade").update();
    }

    @Test
    void whatWasRecordedWithEitherIsKeptAndTheLatestCounts() {
        migrateTo("1.41");
        caseBefore(1, "SERVED", "'POST', '2026-01-21', 'XA00000000133', true, '郑伟'");
        database.sql("""
                        insert into before_one_record.case_history (case_id, at, by_id, by_name, act, to_state, reason)
                        values ('00000000-0000-0000-0000-000000000001', '2026-01-21T10:00Z', 'z', '郑伟', 'RECORD_SERVICE',
                            'SERVED', '2026-01-21')
                        """).update();
        caseBefore(2, "DECIDED", "null, null, null, null, null");
        caseBefore(3, "DECIDED", "null, null, null, null, null");
        deliveryBefore(1, "DIRECT", "2026-01-23");
        deliveryBefore(2, "DIRECT", "2026-01-22");

        migrateTo("1.60");

        assertThat(latest(1)).isEqualTo("DIRECT 2026-01-23");
        assertThat(lines(1)).isEqualTo(2);
        assertThat(latest(2)).isEqualTo("DIRECT 2026-01-22");
        assertThat(state(1)).isEqualTo("SERVED");
        assertThat(state(2)).isEqualTo("SERVED");
        assertThat(state(3)).isEqualTo("DECIDED");
        assertThat(database.sql("""
                        select reason from before_one_record.case_history
                        where case_id = '00000000-0000-0000-0000-000000000002' and act = 'RECORD_SERVICE'
                        """).query(String.class).single()).isEqualTo("2026-01-22");
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(server)
                .schemas(SCHEMA)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private void caseBefore(int number, String state, String served) {
        database.sql("""
                        insert into before_one_record.application_case (id, version, registration_number, secret_hash, channel,
                            category, applicant, description, form, delivery, submitted_at, state, received_on, due_on, result,
                            closed_on, updated_at, served_way, served_on, served_reference, served_in_time, served_by)
                        values ('00000000-0000-0000-0000-00000000000%1$d', 0, 'n%1$d', 'x', 'ONLINE', 'CITIZEN', 'a', 'd', 'PAPER',
                            'POST', '2026-01-05', '%2$s', '2026-01-05', '2026-02-05', 'PROVIDED', '2026-01-20', '2026-01-20', %3$s)
                        """.formatted(number, state, served)).update();
        database.sql("""
                        insert into before_one_record.case_paper (id, case_id, kind, number, issued_on, text)
                        values ('00000000-0000-0000-0000-0000000000a%1$d', '00000000-0000-0000-0000-00000000000%1$d', 'DECISION',
                            'p%1$d', '2026-01-20', 't')
                        """.formatted(number)).update();
    }

    private void deliveryBefore(int number, String way, String on) {
        database.sql("""
                        insert into before_one_record.paper_delivery (paper_id, way, on_day, recorded_by, recorded_at)
                        values ('00000000-0000-0000-0000-0000000000a%1$d', '%2$s', '%3$s', '郑伟', '%3$s')
                        """.formatted(number, way, on)).update();
    }

    private String latest(int number) {
        return database.sql("""
                        select way || ' ' || on_day from before_one_record.paper_delivery
                        where paper_id = '00000000-0000-0000-0000-0000000000a%d' order by recorded_at desc, id desc limit 1
                        """.formatted(number)).query(String.class).single();
    }

    private int lines(int number) {
        return database.sql("""
                        select count(*) from before_one_record.paper_delivery
                        where paper_id = '00000000-0000-0000-0000-0000000000a%d'
                        """.formatted(number)).query(Integer.class).single();
    }

    private String state(int number) {
        return database.sql("""
                        select state from before_one_record.application_case
                        where id = '00000000-0000-0000-0000-00000000000%d'
                        """.formatted(number)).query(String.class).single();
    }
}
