package cn.zwgk.policy.record;

import static cn.zwgk.policy.record.RecordDesk.DESK;
import static cn.zwgk.policy.record.RecordDesk.licence;
import static cn.zwgk.policy.record.RecordDesk.proposal;
import static cn.zwgk.policy.record.RecordDesk.unique;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class RecordLifeTests {

    private final Api api;
    private final RecordDesk desk;

    RecordLifeTests(Api api) {
        this.api = api;
        this.desk = new RecordDesk(api);
    }

    @Test
    void aProposalIsPublishedAfterASecondPersonApprovedIt() { // 国办发〔2014〕46号
        String number = unique();
        Answer drafted = desk.drafted("PROPOSAL", proposal(number));
        String id = drafted.at("id");
        assertThat(drafted.at("entryPath")).isEqualTo("建议提案 › 建议提案办理");
        assertThat(api.get("/api/v1/records/" + id).status()).isEqualTo(404);

        desk.act(id, "approve", Person.ZHAOMIN, null);
        desk.act(id, "publish", Person.WUTING, null);

        Answer page = api.get("/api/v1/records/" + id);
        assertThat(page.at("title")).contains(number);
        assertThat(page.text()).as("the consent itself is not shown").doesNotContain("publishConsent");
        assertThat(api.get("/api/v1/records?classCode=PROPOSAL&year=2026&q=" + number)
                        .node("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(api.get("/api/v1/catalogue/entries/1301?size=200").text()).contains(id);
    }

    @Test
    void whoWroteItDoesNotApproveIt() {
        Person both = Person.named("both", "两职", "养老服务科", "drafter", "first-reviewer");
        Answer drafted = desk.draft("PROPOSAL", proposal(unique()), both);
        assertThat(drafted.node("allowedActs")
                        .valueStream()
                        .map(act -> act.path("act").asString()))
                .containsExactly("discard");
        assertThat(desk.act(drafted.at("id"), "approve", both, null).code()).isEqualTo("record-approver-wrote-it");
    }

    @Test
    void whatTheProposersDoNotWantPublicIsKeptAndNotPublished() { // 国办发〔2014〕46号
        Map<String, String> values = proposal(unique());
        values.put("publishConsent", "不同意公开");
        String id = desk.drafted("PROPOSAL", values).at("id");
        desk.act(id, "approve", Person.ZHAOMIN, null);
        assertThat(desk.act(id, "publish", Person.WUTING, null).code()).isEqualTo("record-without-consent");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Map<String, String> values = licence(unique());
        values.put("creditCode", "91330200MA2XXXXX00");
        values.put("decidedOn", "2026-02-30");
        values.put("kind", "赠与");
        values.remove("content");
        values.put("shoeSize", "42");
        Answer answer = desk.draft("LICENCE", values, Person.CHENJING);
        assertThat(answer.reasons())
                .containsExactlyInAnyOrder(
                        "record-credit-code-wrong",
                        "record-date-malformed",
                        "record-choice-unknown",
                        "record-field-missing",
                        "record-field-unknown");
    }

    @Test
    void aPrivatePersonIsKnownByTheFamilyNameOnly() { // 《条例》第十五条
        Map<String, String> values = licence(unique());
        values.put("counterpartKind", "自然人");
        values.put("counterpartName", "欧阳晓明");
        values.remove("creditCode");
        Answer drafted = desk.drafted("LICENCE", values);
        assertThat(drafted.at("values/counterpartName")).isEqualTo("欧***");

        Map<String, String> organisation = licence(unique());
        organisation.remove("creditCode");
        assertThat(desk.draft("LICENCE", organisation, Person.CHENJING).reasons())
                .as("a legal person has a credit code")
                .containsExactly("record-field-missing");
    }

    @Test
    void identityNumbersAndPhonesAreRefused() { // 《条例》第十五条
        Map<String, String> identity = proposal(unique());
        identity.put("reply", "联系人身份证号 11010519491231002X。");
        assertThat(desk.draft("PROPOSAL", identity, Person.CHENJING).reasons())
                .containsExactly("record-identity-number");
        Map<String, String> phone = proposal(unique());
        phone.put("reply", "请联系 139 0000 0001。");
        assertThat(desk.draft("PROPOSAL", phone, Person.CHENJING).reasons()).containsExactly("record-phone");
    }

    @Test
    void aWithdrawnDecisionSaysWhyAndCanBeCorrected() { // 《行政处罚法》第四十八条
        String id = desk.published("PROPOSAL", proposal(unique()));
        assertThat(desk.act(id, "withdraw", Person.WUTING, Map.of()).code()).isEqualTo("reason-missing");
        desk.act(id, "withdraw", Person.WUTING, Map.of("reason", "答复内容有误"));
        Answer gone = api.get("/api/v1/records/" + id);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.text()).contains("答复内容有误");

        Answer reopened = desk.act(id, "reopen", Person.CHENJING, null);
        assertThat(reopened.at("state")).isEqualTo("DRAFT");
        assertThat(reopened.node("editable").asBoolean()).isTrue();
    }

    @Test
    void theSameDecisionIsNotEnteredTwice() {
        String number = unique();
        desk.drafted("PROPOSAL", proposal(number));
        assertThat(desk.draft("PROPOSAL", proposal(number), Person.CHENJING).code())
                .isEqualTo("record-known");
    }

    @Test
    void manyArePublishedAtOnceAndWhatCannotBeIsTold() {
        String ready = desk.drafted("PROPOSAL", proposal(unique())).at("id");
        desk.act(ready, "approve", Person.ZHAOMIN, null);
        String notReady = desk.drafted("PROPOSAL", proposal(unique())).at("id");

        Answer outcome = api.post(DESK + "/acts/publish", Map.of("ids", List.of(ready, notReady)), Person.WUTING);
        assertThat(outcome.node("done").asInt()).isEqualTo(1);
        assertThat(outcome.at("refused/0/id")).isEqualTo(notReady);
        assertThat(api.get("/api/v1/records/" + ready).status()).isEqualTo(200);
    }
}
