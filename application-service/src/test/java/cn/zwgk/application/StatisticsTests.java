package cn.zwgk.application;

import static cn.zwgk.test.Person.CHENJING;
import static cn.zwgk.test.Person.HANLEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.privacy.PersonalDataCipher;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.ServiceTest;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class StatisticsTests {

    private static final String PERIOD = "?from=2003-04-01&to=2003-06-30";

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PersonalDataCipher cipher;

    @AfterEach
    void takeBack() {
        new PlantedCases(database, cipher).takeBack();
    }

    @Test
    void aQuarterIsCountedByMonthOfficeChannelResultAndCategory() {
        PlantedCases cases = new PlantedCases(database, cipher);
        cases.plant("CITIZEN", LocalDate.of(2003, 4, 1), LocalDate.of(2003, 4, 11), "PROVIDED");
        cases.plant("CITIZEN", LocalDate.of(2003, 5, 1), LocalDate.of(2003, 6, 10), "NOT_HELD");
        cases.plant("BUSINESS", LocalDate.of(2003, 6, 30), LocalDate.of(2003, 7, 1), null);
        Answer view = api.get("/api/v1/application-statistics" + PERIOD, HANLEI);
        assertThat(view.at("together/received")).isEqualTo("3");
        assertThat(view.at("together/closedOnTime")).isEqualTo("2");
        assertThat(view.at("together/closedLate")).isEqualTo("1");
        assertThat(view.at("together/meanDays")).isEqualTo("17.0");
        assertThat(view.at("together/medianDays")).isEqualTo("10.0");
        assertThat(view.at("together/longestDays")).isEqualTo("40");
        assertThat(view.at("together/percentOnTime")).isEqualTo("66.7");
        assertThat(view.at("tables/0/lines/0/name")).isEqualTo("2003-04");
        assertThat(view.node("tables/3/lines").findValuesAsString("name"))
                .as("what was taken back has a result in the annual report, and the same one here")
                .containsExactly("无法提供：政府信息不存在", "其他处理：其他", "予以公开（提供信息）");
        assertThat(view.at("tables/4/lines/0/name")).isEqualTo("商业企业");
    }

    @Test
    void itIsTakenAwayAsAWorkbook() {
        Answer sheet = api.get("/api/v1/application-statistics/sheet.xlsx" + PERIOD, HANLEI);
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.text()).startsWith("PK");
    }

    @Test
    void aPeriodIsNeededAndThePublicHasNone() {
        assertThat(api.get("/api/v1/application-statistics", HANLEI).code()).isEqualTo("statistics-period-missing");
        assertThat(api.get("/api/v1/application-statistics?from=2003-04-02&to=2003-04-01", HANLEI)
                        .code())
                .isEqualTo("statistics-period-impossible");
        assertThat(api.get("/api/v1/application-statistics" + PERIOD, CHENJING).status())
                .isEqualTo(403);
    }
}
