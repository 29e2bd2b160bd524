package cn.zwgk.policy.targeted;

import static cn.zwgk.policy.Desk.title;
import static cn.zwgk.policy.targeted.TargetedDesk.mine;
import static cn.zwgk.policy.targeted.TargetedDesk.recipient;
import static cn.zwgk.policy.targeted.TargetedDesk.targeted;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.Desk;
import cn.zwgk.policy.WaitingWork;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 公开范围: who reads a targeted document, and how that is changed. */
@ServiceTest
class AudienceTests {

    private static final Person OUTSIDER = Person.named("outsider", "外人", "社会事务科", "drafter", "legal-counsel");

    private final Api api;
    private final MovableTime time;
    private final TargetedDesk office;
    private final Desk desk;
    private final WaitingWork work;

    AudienceTests(Api api, MovableTime time) {
        this.api = api;
        this.time = time;
        this.office = new TargetedDesk(api);
        this.desk = new Desk(api);
        this.work = new WaitingWork(api);
    }

    @Test
    void aTargetedDocumentIsNotPublishedWithoutAnAudience() {
        String id = desk.ready(targeted(title("没有范围的通知")));
        assertThat(desk.act(id, "publish", Person.WUTING, null).reasons()).containsExactly("audience-empty");
        Instant tomorrow = time.instant().plus(Duration.ofDays(1));
        assertThat(desk.act(id, "schedule", Person.WUTING, Map.of("publishAt", tomorrow))
                        .reasons())
                .containsExactly("audience-empty");
        office.setAudience(id, "\"0\"", Person.CHENJING, null, recipient("PERSON", "LiuMin"));
        desk.acted(id, "publish", Person.WUTING, null);
    }

    @Test
    void thePeopleItNamesReadItByAccountOfficeRoleAndList() {
        Answer list = api.post(
                "/api/v1/targeted-documents/lists",
                Map.of("name", title("养老机构负责人"), "userNames", List.of("onthelist")),
                Person.WUTING);
        assertThat(list.status()).as(list.text()).isEqualTo(201);
        String id = office.published(
                title("送四类人的通知"),
                recipient("PERSON", "liumin"),
                recipient("OFFICE", "信访科"),
                recipient("ROLE", "operator"),
                recipient("LIST", list.at("id")));
        for (Person reader : List.of(
                Person.LIUMIN,
                Person.FENGYU,
                Person.YUNWEI,
                Person.named("OnTheList", "名单上的人", "", "representative"))) {
            assertThat(work.has(reader, "TARGETED", id)).as(reader.name()).isTrue();
            assertThat(api.get(mine(id), reader).at("body")).as(reader.name()).contains("自查");
            assertThat(work.has(reader, "TARGETED", id))
                    .as(reader.name() + " has read it")
                    .isFalse();
            assertThat(api.get("/api/v1/targeted-documents/mine", reader).text())
                    .contains(id);
        }
        assertThat(api.get(mine(id), OUTSIDER).code()).isEqualTo("document-not-found");
        assertThat(work.has(OUTSIDER, "TARGETED", id)).isFalse();
        assertThat(api.get("/api/v1/targeted-documents/mine", OUTSIDER).text()).doesNotContain(id);
        assertThat(api.get(mine(id)).status()).isEqualTo(401);
    }

    @Test
    void afterPublicationTheAudienceChangesOnlyByTheOpennessOfficeAndWithAReason() {
        String id = office.published(title("改范围的通知"), recipient("PERSON", "liumin"));
        assertThat(office.put(id, "\"1\"", Person.CHENJING, "换人", recipient("PERSON", "heping"))
                        .code())
                .isEqualTo("audience-not-yours");
        assertThat(office.put(id, "\"1\"", Person.WUTING, null, recipient("PERSON", "heping"))
                        .code())
                .isEqualTo("audience-reason-missing");
        assertThat(office.put(id, "\"1\"", Person.WUTING, "换人").code()).isEqualTo("audience-empty");
        assertThat(office.put(id, "\"0\"", Person.WUTING, "换人", recipient("PERSON", "heping"))
                        .status())
                .isEqualTo(412);
        Answer changed = office.put(id, "\"1\"", Person.WUTING, "监督员换届", recipient("PERSON", "heping"));
        assertThat(changed.at("changes/0/reason")).isEqualTo("监督员换届");
        assertThat(changed.at("changes/0/removed/0")).isEqualTo("个人：liumin");
        assertThat(api.get(mine(id), Person.LIUMIN).status()).isEqualTo(404);
        assertThat(office.put(id, "\"2\"", Person.WUTING, "试", recipient("ROLE", "emperor"))
                        .code())
                .isEqualTo("recipient-unknown");
    }

    @Test
    void itsNextEditionGoesToThoseWhoReadThePresentOne() {
        String id = office.published(title("会再改的通知"), recipient("PERSON", "liumin"));
        Map<String, String> edition = Map.of("nature", "CORRECTION", "changeNote", "更正附件", "changedOn", "2026-05-07");
        desk.acted(id, "begin-edition", Person.CHENJING, Map.of("edition", edition));
        String draft =
                api.get("/api/v1/drafts/" + id + "/life", Person.CHENJING).at("openEdition/id");
        assertThat(api.get("/api/v1/targeted-documents/" + draft + "/audience", Person.CHENJING)
                        .at("recipients/0/value"))
                .isEqualTo("liumin");
        office.reviewed(draft);
        desk.acted(draft, "publish-edition", Person.WUTING, null);
        assertThat(api.get(mine(id), Person.LIUMIN).status()).isEqualTo(200);
        assertThat(desk.page(id).status()).isEqualTo(404);
    }
}
