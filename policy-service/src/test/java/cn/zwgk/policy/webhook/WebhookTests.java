package cn.zwgk.policy.webhook;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.Desk;
import cn.zwgk.policy.webhook.Receiver.Heard;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.test.StateDiagram;
import cn.zwgk.web.AuditTrail;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class WebhookTests {

    private static final String WEBHOOKS = "/api/v1/webhooks";
    private static final Person HOTLINE = Person.named("zwgk-hotline", "12345 热线", "", "system");
    private static final List<String> ALL =
            List.of("DocumentPublished", "DocumentRevised", "ValidityChanged", "DocumentWithdrawn");

    private final Api api;
    private final Desk desk;
    private final MovableTime time;
    private final AuditTrail audit;
    private final Receiver receiver = new Receiver();

    WebhookTests(Api api, MovableTime time, AuditTrail audit) {
        this.api = api;
        this.audit = audit;
        this.desk = new Desk(api);
        this.time = time;
    }

    @AfterEach
    void closeTheReceiver() {
        time.reset();
        api.get(WEBHOOKS, Person.WUTING)
                .body()
                .valueStream()
                .filter(webhook -> webhook.path("url").asString().equals(receiver.url()))
                .forEach(webhook ->
                        api.delete(WEBHOOKS + "/" + webhook.path("id").asString(), null, Person.WUTING));
        receiver.close();
    }

    @Test
    void whoProvesItselfIsToldSignedAndInOrder() {
        Answer registered = registered();
        String secret = registered.at("secret");
        String document = desk.published(notice(title("通知")));
        desk.acted(document, "withdraw", Person.WUTING, Map.of("reason", "误发"));

        await(() -> receiver.about(document).size() == 2);
        assertThat(receiver.about(document).stream()
                        .map(heard -> heard.json().path("type").asString()))
                .containsExactly("DocumentPublished", "DocumentWithdrawn");
        Heard first = receiver.about(document).getFirst();
        assertThat(first.isSignedWith(secret)).isTrue();
        assertThat(first.isSignedWith("whsec_AAAA")).isFalse();
        assertThat(first.json().at("/data/title").asString()).startsWith("通知");
        assertThat(first.json().at("/data/text").isMissingNode()).isTrue();
    }

    @Test
    void anAddressThatDoesNotProveItselfHearsNothing() {
        receiver.provesItself(false);
        Answer registered = api.post(WEBHOOKS, input(receiver.url()), HOTLINE);
        String id = registered.at("webhook/id");
        Answer refused = api.post(WEBHOOKS + "/" + id + "/acts/verify", null, HOTLINE);
        assertThat(refused.code()).isEqualTo("webhook-not-verified");
        String document = desk.published(notice(title("通知")));
        assertThat(api.get(WEBHOOKS + "/" + id + "/messages", HOTLINE)
                        .node("total")
                        .asInt())
                .isZero();
        assertThat(receiver.about(document)).isEmpty();
    }

    @Test
    void addressesInsideTheNetworkAreRefused() {
        for (String url : List.of(
                "https://10.1.2.3/hook",
                "https://169.254.169.254/latest/meta-data",
                "https://[::1]/",
                "http://8.8.8.8/")) {
            assertThat(api.post(WEBHOOKS, input(url), HOTLINE).status()).as(url).isEqualTo(422);
        }
    }

    @Test
    void othersDoNotSeeIt() {
        String id = registered().at("webhook/id");
        assertThat(api.get(WEBHOOKS + "/" + id, Person.OTHER_SYSTEM).status()).isEqualTo(404);
        assertThat(api.get(WEBHOOKS, Person.OTHER_SYSTEM).text()).doesNotContain(id);
        assertThat(api.get(WEBHOOKS, Person.WUTING).text()).contains(id).doesNotContain("whsec_");
        assertThat(api.get(WEBHOOKS, Person.CHENJING).status()).isEqualTo(403);
    }

    @Test
    void whatIsMeantForParticularPeopleIsNotTold() {
        String id = registered().at("webhook/id");
        String secret = desk.publishedFor(Person.LIUMIN, title("定向公开的通知"));
        assertThat(api.get(WEBHOOKS + "/" + id + "/messages?size=200", HOTLINE).text())
                .doesNotContain(secret);
    }

    @Test
    void whoFailsIsTriedAgainUnderTheSameIdAndNothingOvertakes() {
        registered();
        receiver.answers(500);
        String document = desk.published(notice(title("通知")));
        await(() -> !receiver.about(document).isEmpty());
        desk.acted(document, "withdraw", Person.WUTING, Map.of("reason", "误发"));
        receiver.answers(200);
        time.advance(Duration.ofHours(1));
        await(() -> receiver.about(document).stream()
                .anyMatch(heard -> heard.json().path("type").asString().equals("DocumentWithdrawn")));
        List<Heard> heard = receiver.about(document);
        assertThat(heard.get(heard.size() - 2).json().path("type").asString())
                .as("before the withdrawal")
                .isEqualTo("DocumentPublished");
        assertThat(heard.getFirst().id()).isEqualTo(heard.get(heard.size() - 2).id());
    }

    @Test
    void redirectsAreNotFollowed() {
        String id = registered().at("webhook/id");
        receiver.answers(302);
        String document = desk.published(notice(title("通知")));
        await(() -> !receiver.about(document).isEmpty());
        await(() -> api.get(WEBHOOKS + "/" + id + "/messages", HOTLINE).text().contains("对方要求改用别的地址"));
    }

    @Test
    void whoDoesNotAnswerForDaysIsSuspendedAndGetsItAllAfterProvingItselfAgain() {
        String id = registered().at("webhook/id");
        receiver.answers(503);
        String document = desk.published(notice(title("通知")));
        await(() -> !receiver.about(document).isEmpty());
        time.advance(Duration.ofDays(6));
        await(() -> state(id).equals("SUSPENDED"));
        assertThat(api.get(WEBHOOKS + "/" + id, HOTLINE).at("suspendedReason")).contains("连续五天");
        desk.acted(document, "withdraw", Person.WUTING, Map.of("reason", "误发"));

        receiver.answers(200);
        assertThat(api.post(WEBHOOKS + "/" + id + "/acts/verify", null, HOTLINE).status())
                .isEqualTo(200);
        time.advance(Duration.ofDays(1));
        await(() -> receiver.about(document).stream()
                .anyMatch(heard -> heard.json().path("type").asString().equals("DocumentWithdrawn")));
    }

    @Test
    void bothSecretsSignWhileOneReplacesTheOther() {
        Answer registered = registered();
        String before = registered.at("secret");
        String id = registered.at("webhook/id");
        String after = api.post(WEBHOOKS + "/" + id + "/acts/rotate-secret", null, HOTLINE)
                .at("secret");
        String document = desk.published(notice(title("通知")));
        await(() -> !receiver.about(document).isEmpty());
        Heard heard = receiver.about(document).getFirst();
        assertThat(heard.isSignedWith(before)).isTrue();
        assertThat(heard.isSignedWith(after)).isTrue();

        time.advance(Duration.ofDays(2));
        String later = desk.published(notice(title("通知")));
        await(() -> !receiver.about(later).isEmpty());
        assertThat(receiver.about(later).getFirst().isSignedWith(before)).isFalse();
        assertThat(receiver.about(later).getFirst().isSignedWith(after)).isTrue();
    }

    @Test
    void whatWasDeliveredCanBeSentOnceMoreUnderItsId() {
        String id = registered().at("webhook/id");
        String document = desk.published(notice(title("通知")));
        await(() -> !receiver.about(document).isEmpty());
        String message = receiver.about(document).getFirst().id();
        String replay = WEBHOOKS + "/" + id + "/messages/" + message + "/acts/replay";
        await(() -> api.post(replay, null, Person.WUTING).status() == 204);
        await(() -> receiver.about(document).size() == 2);
        assertThat(receiver.about(document).get(1).id()).isEqualTo(message);
    }

    @Test
    void aNewAddressHasToProveItselfAnewAndThenHearsWhatHappenedMeanwhile() {
        Answer registered = registered();
        String id = registered.at("webhook/id");
        Answer known = api.get(WEBHOOKS + "/" + id, HOTLINE);
        String inside = "https://10.1.2.3/hook";
        assertThat(api.put(WEBHOOKS + "/" + id, input(inside), known.eTag(), Person.WUTING)
                        .reasons())
                .containsExactly("address-private");
        Answer moved = api.put(WEBHOOKS + "/" + id, input(receiver.url() + "/other"), known.eTag(), Person.WUTING);
        assertThat(moved.at("state")).isEqualTo("PENDING");
        assertThat(api.put(WEBHOOKS + "/" + id, input(receiver.url()), known.eTag(), HOTLINE)
                        .status())
                .isEqualTo(412);
        assertThat(api.put(WEBHOOKS + "/" + id, input(receiver.url()), null, HOTLINE)
                        .status())
                .isEqualTo(428);

        String document = desk.published(notice(title("通知")));
        assertThat(messages(id)).as("noted").contains(document);
        assertThat(receiver.about(document)).as("but nothing goes there").isEmpty();
        receiver.provesItself(false);
        assertThat(api.post(WEBHOOKS + "/" + id + "/acts/verify", null, HOTLINE).code())
                .isEqualTo("webhook-not-verified");
        receiver.provesItself(true);
        assertThat(api.post(WEBHOOKS + "/" + id + "/acts/verify", null, HOTLINE).at("state"))
                .isEqualTo("ACTIVE");

        await(() -> !receiver.about(document).isEmpty());
        assertThat(receiver.about(document).getFirst().isSignedWith(registered.at("secret")))
                .as("the secret stays")
                .isTrue();
        assertThat(audit.of("Webhook", id))
                .filteredOn(entry -> entry.act().equals("webhook.change"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actorName() + entry.details())
                        .contains("吴婷", receiver.url() + "\"", receiver.url() + "/other\""));
        api.delete(WEBHOOKS + "/" + id, null, HOTLINE);
    }

    @Test
    void anotherNameAndOtherEventsNeedNoNewProof() {
        String id = registered().at("webhook/id");
        Answer known = api.get(WEBHOOKS + "/" + id, HOTLINE);
        Map<String, Object> changed =
                Map.of("name", "热线（新）", "url", receiver.url(), "eventTypes", List.of("DocumentWithdrawn"));
        Answer answer = api.put(WEBHOOKS + "/" + id, changed, known.eTag(), HOTLINE);
        assertThat(answer.at("state")).isEqualTo("ACTIVE");
        assertThat(answer.at("name")).isEqualTo("热线（新）");
        String document = desk.published(notice(title("通知")));
        desk.acted(document, "withdraw", Person.WUTING, Map.of("reason", "误发"));
        await(() -> !receiver.about(document).isEmpty());
        assertThat(receiver.about(document).getFirst().json().path("type").asString())
                .isEqualTo("DocumentWithdrawn");
        assertThat(api.put(WEBHOOKS + "/" + id, changed, answer.eTag(), Person.CHENJING)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theDiagramInTheDocsShowsTheTable() {
        StateDiagram.assertUpToDate(WebhookTransitions.TABLE, "Webhook", "通知地址 Webhook");
    }

    private Answer registered() {
        Answer registered = api.post(WEBHOOKS, input(receiver.url()), HOTLINE);
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        assertThat(registered.at("webhook/state")).isEqualTo("PENDING");
        Answer verified = api.post(WEBHOOKS + "/" + registered.at("webhook/id") + "/acts/verify", null, HOTLINE);
        assertThat(verified.at("state")).as(verified.text()).isEqualTo("ACTIVE");
        return registered;
    }

    private String messages(String id) {
        return api.get(WEBHOOKS + "/" + id + "/messages?size=200", HOTLINE).text();
    }

    private String state(String id) {
        return api.get(WEBHOOKS + "/" + id, HOTLINE).at("state");
    }

    private static Map<String, Object> input(String url) {
        return Map.of("name", "热线", "url", url, "eventTypes", ALL);
    }

    private static void await(Supplier<Boolean> until) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(until::get);
    }
}
