package cn.zwgk.policy.figures;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.ServiceTest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 国办公开办函〔2021〕30号, table 2: a year of long ago, counted by hand. */
@ServiceTest
class ReportFiguresTests {

    private final Api api;
    private final JdbcClient database;

    ReportFiguresTests(Api api, JdbcClient database) {
        this.api = api;
        this.database = database;
    }

    @Test
    void normativeDocumentsAreCountedByWhatBecameOfThemInTheYear() {
        planted("NORMATIVE", "1961-05-01", null);
        planted("NORMATIVE", "1960-05-01", "1961-07-01");
        planted("NORMATIVE", "1959-05-01", "1960-07-01");
        planted("NORMATIVE", "1962-05-01", null);
        planted("NOTICE", "1961-05-01", null);
        Answer figures = api.get("/api/v1/documents/report-figures?year=1961");
        assertThat(figures.status()).isEqualTo(200);
        assertThat(figures.at("normativeMade")).isEqualTo("1");
        assertThat(figures.at("normativeRepealed")).isEqualTo("1");
        assertThat(figures.at("normativeInForce")).isEqualTo("1");
        assertThat(figures.at("licences")).isEqualTo("0");
        assertThat(figures.at("penalties")).isEqualTo("0");
    }

    @Test
    void aYearIsNeeded() {
        assertThat(api.get("/api/v1/documents/report-figures").status()).isEqualTo(400);
        assertThat(api.get("/api/v1/documents/report-figures?year=1").status()).isEqualTo(422);
    }

    private void planted(String kind, String writtenOn, @Nullable String lapsesOn) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into document (id, version, state, title, kind, topics, written_on, lapses_on, disclosure_mode,
                            touches_public_interest, drafted_by_id, drafted_by_name, drafted_by_office, drafted_at, contributors,
                            round, index_number, published_at, updated_at)
                        values (:id, 1, 'PUBLISHED', :title, :kind, '{}', :written, :lapses, 'PROACTIVE', false, 'x', 'x', 'x', now(),
                            '{}', 1, :index, cast(:written as date), now())
                        """)
                .param("id", id)
                .param("title", "旧文件" + id)
                .param("kind", kind)
                .param("written", LocalDate.parse(writtenOn))
                .param("lapses", lapsesOn == null ? null : LocalDate.parse(lapsesOn))
                .param("index", "旧-" + id)
                .update();
    }
}
