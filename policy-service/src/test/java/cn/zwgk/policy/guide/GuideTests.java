package cn.zwgk.policy.guide;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static cn.zwgk.policy.guide.GuideSamples.guide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.policy.Desk;
import cn.zwgk.policy.WaitingWork;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Contracts;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.test.StateDiagram;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class GuideTests {

    private static final String PATH = "/api/v1/guides";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Api api;
    private final Desk desk;
    private final WaitingWork work;
    private final GuideSamples guides;
    private final KafkaFacts kafka;
    private final MovableTime time;
    private String document = "";

    GuideTests(Api api, KafkaFacts kafka, MovableTime time) {
        this.api = api;
        this.desk = new Desk(api);
        this.work = new WaitingWork(api);
        this.guides = new GuideSamples(api);
        this.kafka = kafka;
        this.time = time;
    }

    @BeforeEach
    void aBasis() {
        document = desk.published(notice(title("低保工作的意见")));
    }

    @AfterEach
    void returnToThePresent() {
        time.reset();
    }

    @Test
    void nothingIsPublicBeforeAnotherPersonHasReadIt() {
        Person both = Person.named("both-guides", "两可", "社会救助科", "drafter", "first-reviewer");
        String id = api.post(PATH, guide(title("低保申请"), document), both).at("id");
        guides.acted(id, "submit", both, null);
        assertThat(guides.act(id, "publish", both, null).code()).isEqualTo("guide-four-eyes");
        assertThat(api.get(PATH + "/" + id).status()).isEqualTo(404);
        guides.acted(id, "publish", Person.LIXIN, null);
        Answer page = api.get(PATH + "/" + id);
        assertThat(page.at("content/fee")).isEqualTo("不收费");
        assertThat(page.at("legalBasis/0/document/id")).isEqualTo(document);
        assertThat(page.at("materials/0/formName")).isEqualTo("原件");
        assertThat(page.at("confirmedOn")).isNotEmpty();
        kafka.await("zwgk.policy.guides", "GuidePublished", UUID.fromString(id));
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() { // 《优化营商环境条例》第三十七条
        Map<String, Object> guide = guide(title("低保申请"), UUID.randomUUID().toString());
        guide.remove("fee");
        guide.remove("complaints");
        guide.put("promisedDays", 40);
        guide.put("standardCategories", List.of("no-such-standard"));
        String id = guides.draft(guide).at("id");
        Answer refused = guides.act(id, "submit", Person.WANGQIANG, null);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.node("errors")
                        .valueStream()
                        .map(reason -> reason.path("field").asString() + " "
                                + reason.path("code").asString()))
                .containsExactly(
                        "fee guide-incomplete",
                        "complaints guide-incomplete",
                        "promisedDays guide-promise-exceeds-law",
                        "legalBasis guide-basis-not-published",
                        "standardCategories guide-standard-unknown");
    }

    @Test
    void readersKeepTheOldEditionUntilTheNewOneIsPublished() {
        String id = guides.published(guide(title("低保申请"), document));
        Answer revising = guides.acted(id, "revise", Person.WANGQIANG, null);
        Map<String, Object> revised = guide(title("低保申请"), document);
        revised.put("hours", "每天 8:30—20:00");
        assertThat(api.put(PATH + "/" + id, revised, revising.eTag(), Person.CHENJING)
                        .code())
                .isEqualTo("guide-of-another-office");
        Answer edited = api.put(PATH + "/" + id, revised, revising.eTag(), Person.WANGQIANG);
        assertThat(edited.status()).as(edited.text()).isEqualTo(200);
        assertThat(guides.act(id, "submit", Person.WANGQIANG, null).reasons())
                .containsExactly("guide-change-note-missing");
        revised.put("changeNote", "延长办理时间");
        api.put(PATH + "/" + id, revised, edited.eTag(), Person.WANGQIANG);
        guides.acted(id, "submit", Person.WANGQIANG, null);
        assertThat(api.get(PATH + "/" + id).at("content/hours")).isEqualTo("工作日 8:30—17:00");

        guides.acted(id, "publish", Person.LIXIN, null);
        Answer page = api.get(PATH + "/" + id);
        assertThat(page.at("content/hours")).isEqualTo("每天 8:30—20:00");
        assertThat(page.at("editions/0/changeNote")).isEqualTo("延长办理时间");
        Answer old = api.get(PATH + "/" + id + "/editions/1");
        assertThat(old.at("content/hours")).isEqualTo("工作日 8:30—17:00");
        assertThat(old.at("current")).isEqualTo("false");
    }

    @Test
    void theOfficeIsRemindedAMonthAheadAndReadersAreWarnedWhenTheYearIsOver() {
        String id = guides.published(guide(title("低保申请"), document));
        LocalDate confirmBy = LocalDate.parse(api.get(PATH + "/" + id).at("confirmBy"));
        assertThat(work.has(Person.WANGQIANG, "GUIDE", id)).isFalse();

        time.set(confirmBy.minusDays(29) + "T09:00");
        await().atMost(PATIENCE)
                .until(() -> api.get(PATH + "/" + id + "/desk", Person.WANGQIANG)
                        .text()
                        .contains("guide.confirmation-due"));
        assertThat(work.has(Person.WANGQIANG, "GUIDE", id)).isTrue();
        assertThat(work.has(Person.CHENJING, "GUIDE", id)).as("another office").isFalse();
        assertThat(api.get(PATH + "/" + id).at("confirmationOverdue")).isEqualTo("false");

        time.set(confirmBy.plusDays(1) + "T00:00:01");
        assertThat(api.get(PATH + "/" + id).at("confirmationOverdue")).isEqualTo("true");
        assertThat(api.get(PATH + "/desk?confirmation=OVERDUE&size=200", Person.WUTING)
                        .text())
                .contains(id);

        guides.acted(id, "confirm", Person.WANGQIANG, null);
        Answer confirmed = api.get(PATH + "/" + id);
        assertThat(confirmed.at("confirmationOverdue")).isEqualTo("false");
        assertThat(confirmed.at("confirmedOn")).isEqualTo(confirmBy.plusDays(1).toString());
        assertThat(work.has(Person.WANGQIANG, "GUIDE", id)).isFalse();
    }

    @Test
    void aGuideThatIsTakenDownSaysWhyAndIsInNoList() {
        String name = title("低保申请");
        String id = guides.published(guide(name, document));
        assertThat(api.get(PATH + "?documentId=" + document).text()).contains(id);
        assertThat(api.get(PATH + "?lifeEvent=ASSISTANCE&district=" + encoded("月湖区") + "&q=" + encoded(name))
                        .at("total"))
                .isEqualTo("1");
        assertThat(guides.act(id, "withdraw", Person.WUTING, null).code()).isEqualTo("reason-missing");
        guides.acted(id, "withdraw", Person.WUTING, Map.of("reason", "并入新的事项"));
        Answer gone = api.get(PATH + "/" + id);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.at("reason")).isEqualTo("并入新的事项");
        assertThat(api.get(PATH + "?documentId=" + document).at("total")).isEqualTo("0");
        kafka.await("zwgk.policy.guides", "GuideWithdrawn", UUID.fromString(id));
        assertThat(changes()).contains("GuideWithdrawn " + id);
    }

    @Test
    void itsFactsKeepTheirContract() {
        UUID id = UUID.randomUUID();
        assertThat(Contracts.violations(new GuidePublished(
                        id,
                        2,
                        1,
                        "低保",
                        "民政局",
                        "社会救助科",
                        null,
                        List.of(),
                        null,
                        "",
                        Instant.EPOCH,
                        LocalDate.EPOCH,
                        "/guides/" + id)))
                .isEmpty();
        assertThat(Contracts.violations(new GuideWithdrawn(id, 3, "低保", "并入", Instant.EPOCH)))
                .isEmpty();
    }

    @Test
    void theDiagramInTheDocsShowsTheTable() {
        StateDiagram.assertUpToDate(GuideTransitions.TABLE, "Guide", "办事指南 Guide");
    }

    private List<String> changes() {
        return api.get(PATH + "/changes?limit=500", Person.OTHER_SYSTEM)
                .node("items")
                .valueStream()
                .map(change -> change.path("type").asString() + " "
                        + change.at("/data/guideId").asString())
                .toList();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
