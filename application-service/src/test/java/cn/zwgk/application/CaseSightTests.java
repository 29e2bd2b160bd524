package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees what of a case: those named, the other office, counsel, the applicant. */
@ServiceTest
class CaseSightTests {

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
    void counselIsAskedAndAnswersAndMeetingsHaveMinutes() {
        Answer receipt = applicants.submit("疑难事项");
        assertThat(applicants
                        .act(receipt, "give-opinion", Map.of("text", "意见"), HANLEI)
                        .reasons())
                .containsExactly("no-opinion-asked");
        applicants.act(receipt, "ask-counsel", Map.of("text", "是否属于过程性信息？"), ZHENGWEI);
        assertThat(api.get("/api/v1/worklist/applications?size=200", HANLEI)
                        .node("items")
                        .findValuesAsString("id"))
                .contains(receipt.at("id"));
        Answer given = applicants.act(receipt, "give-opinion", Map.of("text", "属于。"), HANLEI);
        assertThat(given.at("records/awaited/0/outcome")).isEqualTo("RECEIVED");
        Answer met = applicants.act(receipt, "hold-meeting", Map.of("party", "办公室、法规科", "text", "一致同意。"), ZHENGWEI);
        assertThat(met.at("records/meetings/0/minutes")).isEqualTo("一致同意。");
        Answer flagged =
                applicants.act(receipt, "flag", Map.of("flag", "DISPUTE_EXPECTED", "reason", "曾提起诉讼"), ZHENGWEI);
        assertThat(flagged.at("records/flags/0/name")).isEqualTo("可能引发复议诉讼");
    }

    @Test
    void lettersToAgenciesArePrintedAndTheApplicantIsShownHisOwnPapersOnly() { // 条例 Art. 33, 41
        Answer receipt = applicants.submit("区划调整材料");
        Map<String, Object> letter = Map.of("party", "明州市规划局", "contact", "电话", "text", "有关图纸");
        assertThat(applicants
                        .act(receipt, "request-assistance", letter, ZHENGWEI)
                        .status())
                .isEqualTo(200);
        assertThat(applicants.act(receipt, "ask-agency", letter, ZHENGWEI).status())
                .isEqualTo(200);
        Answer transferred = applicants.act(receipt, "transfer", letter, ZHENGWEI);
        assertThat(transferred.node("papers").findValuesAsString("kind"))
                .containsExactly("RECEIPT", "ASSISTANCE", "AGENCY_INQUIRY", "OTHERS_ASKED", "TRANSFER");
        assertThat(applicants.track(receipt).node("papers").findValuesAsString("kind"))
                .containsExactly("RECEIPT", "OTHERS_ASKED", "TRANSFER");
    }

    @Test
    void officersOfAnotherOfficeFindNothing() {
        Person elsewhere = Person.named("elsewhere", "别科", "养老服务科", "disclosure-officer");
        Answer receipt = applicants.submit("社会救助事项");
        applicants.act(receipt, "assign", Map.of("office", "社会救助科"), ZHENGWEI);
        assertThat(api.get(desk(receipt), elsewhere).status()).isEqualTo(404);
        assertThat(applicants
                        .act(receipt, "reveal-applicant", Map.of("reason", "看看"), elsewhere)
                        .status())
                .isEqualTo(404);
        applicants.act(receipt, "assign", Map.of("office", "养老服务科"), ZHENGWEI);
        assertThat(api.get(desk(receipt), elsewhere).status()).isEqualTo(200);
    }
}
