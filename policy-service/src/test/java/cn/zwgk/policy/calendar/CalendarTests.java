package cn.zwgk.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class CalendarTests {

    private final Api api;
    private final KafkaFacts facts;

    CalendarTests(Api api, KafkaFacts facts) {
        this.api = api;
        this.facts = facts;
    }

    @Test
    void anybodyMayCountWorkingDays() {
        Answer answer = api.get("/api/v1/calendar/deadlines?from=2026-04-15&workingDays=20");
        assertThat(answer.at("lastDay")).isEqualTo("2026-05-15");
        assertThat(answer.at("endsAt")).isEqualTo("2026-05-15T16:00:00Z");
        assertThat(answer.node("provisional").asBoolean()).isFalse();
        assertThat(answer.node("explanation")
                        .valueStream()
                        .filter(day -> day.path("counted").asBoolean()))
                .hasSize(20);
        assertThat(api.get("/api/v1/calendar/deadlines?from=2026-04-15&workingDays=0")
                        .status())
                .isEqualTo(422);
        assertThat(api.get("/api/v1/calendar/deadlines?from=tomorrow&workingDays=3")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void theOpennessOfficeEntersAYearAndTheOthersHearOfIt() {
        String deadline = "/api/v1/calendar/deadlines?from=2031-09-29&workingDays=3";
        assertThat(api.get(deadline).node("provisional").asBoolean()).isTrue();
        Map<String, Object> year = Map.of(
                "notice",
                "国办发明电〔2030〕7号",
                "official",
                true,
                "daysOff",
                List.of(Map.of("date", "2031-09-30", "name", "国庆节"), Map.of("date", "2031-10-01", "name", "国庆节")),
                "makeUpDays",
                List.of(Map.of("date", "2031-10-04", "name", "国庆节")));
        String address = "/api/v1/calendar/years/2031";
        assertThat(api.put(address, year, null, Person.CHENJING).status()).isEqualTo(403);

        Answer entered = api.put(address, year, null, Person.WUTING);

        assertThat(entered.status()).as(entered.text()).isEqualTo(200);
        assertThat(api.get(deadline).at("lastDay")).isEqualTo("2031-10-04");
        KafkaFacts.Seen fact =
                facts.await("zwgk.calendar", seen -> seen.data().path("year").asInt() == 2031);
        assertThat(fact.data().path("makeUpDays").path(0).path("date").asString())
                .isEqualTo("2031-10-04");
    }

    @Test
    void aScheduleThatContradictsItselfIsRefused() {
        Map<String, Object> year = Map.of(
                "notice",
                "国办发明电〔2031〕7号",
                "official",
                true,
                "daysOff",
                List.of(),
                "makeUpDays",
                List.of(Map.of("date", "2032-10-06", "name", "国庆节")));
        Answer refused = api.put("/api/v1/calendar/years/2032", year, null, Person.WUTING);
        assertThat(refused.code()).isEqualTo("schedule-make-up-on-weekday");
        assertThat(refused.at("errors/0/message")).isEqualTo("2032-10-06 不是周末，不能作为调休上班日。");
    }
}
