package cn.zwgk.application;

import static cn.zwgk.test.Person.LINGUODONG;
import static cn.zwgk.test.Person.WUTING;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plays those who prepare and approve the annual report. */
final class ReportDesk {

    static final String DESK = "/api/v1/annual-report-desk";

    private static final List<String> FIGURES = List.of(
            "REGULATIONS_MADE",
            "REGULATIONS_REPEALED",
            "REGULATIONS_IN_FORCE",
            "NORMATIVE_MADE",
            "NORMATIVE_REPEALED",
            "NORMATIVE_IN_FORCE",
            "LICENCES",
            "PENALTIES",
            "ENFORCEMENT",
            "FEES",
            "PROCESSING_FEES");

    private final Api api;

    ReportDesk(Api api) {
        this.api = api;
    }

    Answer of(int year) {
        return api.get(DESK + "/" + year, WUTING);
    }

    Answer begin(int year) {
        return api.post(DESK, Map.of("year", year), WUTING);
    }

    /** Begins it unless an earlier test has. */
    void ensure(int year) {
        if (of(year).status() == 404) {
            assertThat(begin(year).status()).isEqualTo(201);
        }
    }

    Answer enter(int year, String value) {
        Map<String, Object> figures = new HashMap<>();
        FIGURES.forEach(figure -> figures.put(figure, Map.of("value", value)));
        return api.put(
                DESK + "/" + year + "/figures", Map.of("figures", figures), String.valueOf(of(year).eTag()), WUTING);
    }

    Answer write(int year, Map<String, String> texts) {
        return api.put(DESK + "/" + year + "/texts", Map.of("texts", texts), String.valueOf(of(year).eTag()), WUTING);
    }

    /** Everything but the figures of the cases. */
    void complete(int year) {
        ensure(year);
        assertThat(enter(year, "2").status()).isEqualTo(200);
        Answer written = write(
                year,
                Map.of(
                        "MANAGEMENT", "健全制度。",
                        "PLATFORM", "优化平台。",
                        "SUPERVISION", "开展培训。",
                        "PROBLEMS", "公开深度不够；明年改进。"));
        assertThat(written.status()).isEqualTo(200);
    }

    Answer act(int year, String act, Object body, Person person) {
        return api.post(DESK + "/" + year + "/acts/" + act, body, person);
    }

    /** From nothing to a frozen report. */
    Answer freeze(int year) {
        complete(year);
        Answer submitted = act(year, "submit", Map.of(), WUTING);
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
        Answer approved = act(year, "approve", Map.of(), LINGUODONG);
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        return approved;
    }

    /** The figures of a row of table 3. */
    static List<Integer> row(Answer report, String code) {
        return report.node("tableThree")
                .valueStream()
                .filter(row -> row.path("code").asString().equals(code))
                .flatMap(row -> row.path("figures").valueStream())
                .map(figure -> figure.asInt())
                .toList();
    }
}
