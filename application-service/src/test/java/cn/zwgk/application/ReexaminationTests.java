package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.test.Person.CHENJING;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.ServiceTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ReexaminationTests {

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
    void whatWasRefusedIsExaminedAgainAfterAYearUntilItMayBeDisclosed() { // 条例 Art. 18
        Answer refused = closed("重大项目稳定风险评估报告", "SECURITY_AND_STABILITY");
        Answer disclosed = closed("养老服务设施清单", "ALREADY_PUBLIC");
        assertThat(api.get("/api/v1/reexaminations?due=true&size=200", WUTING).text())
                .doesNotContain(refused.at("registrationNumber"));
        assertThat(api.get("/api/v1/reexaminations?size=200", WUTING).text())
                .contains(refused.at("registrationNumber"))
                .doesNotContain(disclosed.at("registrationNumber"));

        time.set("2027-04-15T09:00");
        assertThat(api.get("/api/v1/reexaminations?due=true&size=200", HANLEI).text())
                .contains(refused.at("registrationNumber"), "\"dueOn\":\"2027-04-15\"");
        String path = desk(refused) + "/reexaminations";
        assertThat(api.post(path, Map.of(), ZHENGWEI).reasons())
                .containsExactly("reexamination-outcome-missing", "reexamination-reason-missing");
        assertThat(api.post(path, Map.of("outcome", "STILL_WITHHELD", "reason", "项目尚未完成"), ZHENGWEI)
                        .status())
                .isEqualTo(204);
        assertThat(api.get("/api/v1/reexaminations?due=true&size=200", HANLEI).text())
                .doesNotContain(refused.at("registrationNumber"));

        time.set("2028-04-17T09:00");
        assertThat(api.get("/api/v1/reexaminations?due=true&size=200", HANLEI).text())
                .contains(refused.at("registrationNumber"));
        api.post(path, Map.of("outcome", "MAY_BE_DISCLOSED", "reason", "项目已经完成"), ZHENGWEI);
        assertThat(api.get("/api/v1/reexaminations?size=200", HANLEI).text())
                .doesNotContain(refused.at("registrationNumber"));
        assertThat(api.get(desk(refused), WUTING).node("audit").findValuesAsString("act"))
                .contains("application.reexamine");

        assertThat(api.post(desk(disclosed) + "/reexaminations", Map.of(), ZHENGWEI)
                        .code())
                .isEqualTo("nothing-refused");
        assertThat(api.get("/api/v1/reexaminations", CHENJING).status()).isEqualTo(403);
    }

    private Answer closed(String description, String result) {
        Answer receipt = applicants.submit(description);
        api.post(
                desk(receipt) + "/acts/draft-decision",
                Map.of("result", result, "content", "见门户网站", "reasons", "公开后可能影响社会稳定"),
                ZHENGWEI);
        assertThat(api.post(desk(receipt) + "/acts/decide", Map.of(), WUTING).at("state"))
                .isEqualTo("DECIDED");
        return receipt;
    }
}
