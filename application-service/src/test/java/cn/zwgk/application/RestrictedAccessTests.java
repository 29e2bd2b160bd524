package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.test.Person.CHENJING;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.LINGUODONG;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** 限定知悉范围: a case is shown to people of the house's own directory only. */
@ServiceTest
class RestrictedAccessTests {

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    private Applicants applicants;

    @DynamicPropertySource
    static void theStaff(DynamicPropertyRegistry properties) {
        PlayedStaff.register(properties);
    }

    @BeforeEach
    void onAWednesdayInApril() {
        applicants = new Applicants(api);
        time.set("2026-04-15T09:00");
        PlayedStaff.STATUS.set(200);
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @Test
    void staffAreFoundByNameAndOffice() {
        Answer all = api.get("/api/v1/staff", ZHENGWEI);
        assertThat(all.node("items").findValuesAsString("name"))
                .contains("郑伟", "吴婷", "韩磊", "林国栋")
                .doesNotContain("离职人员");
        assertThat(names("%E9%9F%A9")).containsExactly("韩磊");
        assertThat(names("%E6%94%BF%E5%8A%A1%E5%85%AC%E5%BC%80%E5%8A%9E")).containsExactly("吴婷", "郑伟");
        assertThat(api.get("/api/v1/staff?size=1&page=1", WUTING).node("items")).hasSize(1);
        assertThat(api.get("/api/v1/staff", WUTING).at("total")).isEqualTo("4");
        assertThat(api.get("/api/v1/staff", WUTING).text()).contains("法律顾问");
        assertThat(api.get("/api/v1/staff", CHENJING).status()).isEqualTo(403);
        assertThat(api.get("/api/v1/staff").status()).isEqualTo(401);
    }

    @Test
    void aRestrictedCaseIsSeenByThePeopleNamedUnderTheNameOfTheDirectory() {
        Answer receipt = applicants.submit("敏感事项材料");
        Answer restricted = restrict(receipt, List.of(Map.of("id", "hanlei", "name", "别的名字")), WUTING);
        assertThat(restricted.node("records/readers").findValuesAsString("name"))
                .containsExactlyInAnyOrder("吴婷", "韩磊");
        assertThat(api.get(desk(receipt), HANLEI).status()).isEqualTo(200);
        assertThat(api.get(desk(receipt), WUTING).status()).isEqualTo(200);
        for (Person other : List.of(ZHENGWEI, LINGUODONG)) {
            assertThat(api.get(desk(receipt), other).code()).isEqualTo("case-not-found");
        }
        for (String part : List.of("notices", "decision-preview", "answer-files", "archives")) {
            assertThat(api.get(desk(receipt) + "/" + part, ZHENGWEI).status())
                    .as(part)
                    .isEqualTo(404);
        }
        assertThat(api.post(desk(receipt) + "/acts/assign", Map.of("office", "法规科"), ZHENGWEI)
                        .status())
                .isEqualTo(404);
        assertThat(api.get("/api/v1/application-cases?size=200", ZHENGWEI)
                        .node("items")
                        .findValuesAsString("id"))
                .doesNotContain(receipt.at("id"));
    }

    @Test
    void aReviewOfARestrictedCaseIsThereForThePeopleNamedOnly() {
        Answer receipt = applicants.submit("引起复议的敏感事项");
        time.set("2026-06-10T09:00");
        Answer registered = api.post("/api/v1/proceedings", review(receipt.at("id")), ZHENGWEI);
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        String proceeding = "/api/v1/proceedings/" + registered.at("line/id");
        assertThat(restrict(receipt, List.of(Map.of("id", "hanlei", "name", "韩磊")), WUTING)
                        .status())
                .isEqualTo(200);

        assertThat(api.get(proceeding, HANLEI).status()).isEqualTo(200);
        assertThat(api.get(proceeding, ZHENGWEI).code()).isEqualTo("proceeding-not-found");
        assertThat(api.post(proceeding + "/acts/reveal-claimant", Map.of("reason", "看看"), ZHENGWEI)
                        .status())
                .isEqualTo(404);
        assertThat(api.post(proceeding + "/acts/strike-out", Map.of("reason", "误登记"), ZHENGWEI)
                        .status())
                .isEqualTo(404);
        assertThat(api.get("/api/v1/proceedings?size=200", ZHENGWEI).text()).doesNotContain(registered.at("line/id"));
        assertThat(api.get("/api/v1/worklist/proceedings?size=200", ZHENGWEI).text())
                .doesNotContain(registered.at("line/id"));
        assertThat(api.post("/api/v1/proceedings", review(receipt.at("id")), ZHENGWEI)
                        .code())
                .isEqualTo("case-not-found");
    }

    @Test
    void hostileIdsAreRefusedAndChangeNothing() {
        Answer receipt = applicants.submit("另一件敏感事项");
        for (List<?> people : List.of(
                List.of(Map.of("id", "nobody", "name", "无此人")),
                List.of(Map.of("id", "gone-id", "name", "离职人员")),
                List.of(Map.of("id", "chenjing", "name", "陈静")),
                List.of(Map.of("id", "hanlei", "name", "韩磊"), Map.of("id", "' or 1=1 --", "name", "x")),
                List.of(Map.of("name", "没有编号")),
                Collections.singletonList(null))) {
            assertThat(restrict(receipt, people, WUTING).reasons())
                    .as("%s", people)
                    .containsExactly("people-unknown");
        }
        assertThat(restrict(receipt, Collections.nCopies(51, Map.of("id", "hanlei", "name", "韩磊")), WUTING)
                        .reasons())
                .containsExactly("people-too-many");
        assertThat(restrict(receipt, List.of(), WUTING).reasons()).containsExactly("act-field-missing");
        assertThat(api.get(desk(receipt), ZHENGWEI).node("records/readers")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 500})
    void whileTheDirectoryIsSilentNobodyIsNamed(int status) {
        Answer receipt = applicants.submit("敏感事项，名录答复" + status);
        PlayedStaff.STATUS.set(status);
        Answer refused = restrict(receipt, List.of(Map.of("id", "hanlei", "name", "韩磊")), WUTING);
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.code()).isEqualTo("staff-unavailable");
        assertThat(api.get(desk(receipt), ZHENGWEI).node("records/readers")).isEmpty();
    }

    private static Map<String, Object> review(String caseId) {
        return Map.ofEntries(
                Map.entry("kind", "ADMINISTRATIVE_REVIEW"),
                Map.entry("caseId", caseId),
                Map.entry("body", "明州市人民政府"),
                Map.entry("claimant", "诸葛明远"),
                Map.entry("claimantRole", "APPLICANT"),
                Map.entry("claim", "请求责令答复"),
                Map.entry("simpleProcedure", false),
                Map.entry("filedOn", "2026-06-01"),
                Map.entry("copyReceivedOn", "2026-06-08"),
                Map.entry("office", "法规科"),
                Map.entry("handler", "韩磊"));
    }

    private List<String> names(String words) {
        return api.get("/api/v1/staff?q=" + words, ZHENGWEI).node("items").findValuesAsString("name");
    }

    private Answer restrict(Answer receipt, List<?> people, Person by) {
        return api.post(desk(receipt) + "/acts/restrict-access", Map.of("people", people, "reason", "涉及个人隐私"), by);
    }
}
