package cn.zwgk.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.messaging.Moods.Mood;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InboxTests {

    private static final String DATABASE = Servers.freshDatabase();
    private static final String STEP = "zwgk.StepTaken.v1";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init")
    private static Instance service;

    private final UUID walk = UUID.randomUUID();

    @BeforeAll
    static void start() {
        service = Instance.start("inbox-service", DATABASE);
    }

    @AfterAll
    static void stop() {
        service.close();
        HTTP.close();
    }

    @Test
    void aFactThatIsDeliveredTwiceTakesEffectOnce() {
        Map<String, String> headers = Topic.headers(UUID.randomUUID(), STEP, walk);
        Topic.STEPS.put(walk, "{\"step\":1}", headers);
        Topic.STEPS.put(walk, "{\"step\":1}", headers);
        Topic.STEPS.put(walk, "{\"step\":2}", Topic.headers(UUID.randomUUID(), STEP, walk));
        service.awaitSteps("moody", walk, 2);
        assertThat(service.effects("moody", walk)).containsExactly(1, 2);
        assertThat(service.effects("recorder", walk)).containsExactly(1, 2);
    }

    @Test
    void unknownTypesAreSkippedAndUnknownFieldsIgnored() {
        Topic.STEPS.put(walk, "{}", Topic.headers(UUID.randomUUID(), "zwgk.WalkEnded.v1", walk));
        Topic.STEPS.put(walk, "{}", Topic.headers(UUID.randomUUID(), "zwgk.StepTaken.v2", walk));
        Topic.STEPS.put(walk, "{\"step\":3,\"wind\":{\"from\":\"北\"}}", Topic.headers(UUID.randomUUID(), STEP, walk));
        service.awaitSteps("moody", walk, 1);
        assertThat(service.effects("recorder", walk)).containsExactly(3);
        assertThat(deadLetters(walk)).isZero();
    }

    @Test
    void whatAConsumerCannotHandleWaitsAsADeadLetterUntilItIsReplayed() throws Exception {
        service.moods().set(walk, Mood.REFUSING);
        service.steps().tell(new StepTaken(walk, 1));
        await().atMost(Duration.ofSeconds(30)).until(() -> deadLetters(walk) == 1);
        assertThat(service.moods().callsFor(walk)).isGreaterThan(2);
        assertThat(service.effects("moody", walk))
                .as("the effect of a failed attempt is undone")
                .isEmpty();
        assertThat(service.metric("zwgk.dead.letters")).isPositive();

        JsonNode listed = json(call("GET", "", "operator", 200));
        JsonNode letter = listed.get("items").values().stream()
                .filter(item -> item.get("subject").asString().equals(walk.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(letter.get("type").asString()).isEqualTo("StepTaken");
        assertThat(letter.get("topic").asString()).isEqualTo("zwgk.sample.steps");
        assertThat(letter.get("error").asString()).contains("此步骤无法处理");
        String replay = "/" + letter.get("id").asString() + "/replay";

        call("POST", replay, "drafter", 403);
        JsonNode stillFails = json(call("POST", replay, "operator", 409));
        assertThat(stillFails.get("code").asString()).isEqualTo("replay-failed");
        assertThat(stillFails.get("error").asString()).contains("此步骤无法处理");

        service.moods().set(walk, Mood.WILLING);
        JsonNode replayed = json(call("POST", replay, "operator", 200));
        assertThat(replayed.get("replays").asInt()).isEqualTo(2);
        assertThat(replayed.get("replayedBy").asString()).isEqualTo("运维值班");
        assertThat(service.effects("moody", walk)).containsExactly(1);
        assertThat(service.effects("recorder", walk))
                .as("who had handled it is not called again")
                .containsExactly(1);
        assertThat(json(call("POST", replay, "operator", 409)).get("code").asString())
                .isEqualTo("dead-letter-already-replayed");
        assertThat(service.jdbc()
                        .sql("select count(*) from audit_entry where act = 'dead-letter.replay' and subject_id = ?")
                        .param(letter.get("id").asString())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void deadLettersOfAnotherServiceAreNotFoundHere() throws Exception {
        HttpResponse<String> answer = request("GET", "/api/v1/operations/policy/dead-letters", "operator");
        assertThat(answer.statusCode()).isEqualTo(404);
        call("GET", "/" + UUID.randomUUID(), "operator", 404);
    }

    @Test
    void aDeadLetterDoesNotHoldUpWhatComesAfterIt() {
        UUID other = UUID.randomUUID();
        service.moods().set(walk, Mood.REFUSING);
        service.steps().tell(new StepTaken(walk, 1));
        service.steps().tell(new StepTaken(other, 1));
        service.awaitSteps("moody", other, 1);
        await().atMost(Duration.ofSeconds(30)).until(() -> deadLetters(walk) == 1);
    }

    @Test
    void whatIsTheFaultOfTheSurroundingsIsTriedUntilTheyAreBack() {
        service.moods().set(walk, Mood.CUT_OFF);
        service.steps().tell(new StepTaken(walk, 1));
        // Many more attempts than would fit into the second after which a fact becomes a dead letter.
        await().atMost(Duration.ofSeconds(30)).until(() -> service.moods().callsFor(walk) > 15);
        assertThat(deadLetters(walk)).isZero();
        service.moods().set(walk, Mood.WILLING);
        service.awaitSteps("moody", walk, 1);
        assertThat(deadLetters(walk)).isZero();
    }

    @Test
    void aRecordThatIsNoFactBecomesADeadLetterAtOnce() {
        Topic.STEPS.put(walk, "not json \0", Topic.headers(UUID.randomUUID(), STEP, walk));
        await().atMost(Duration.ofSeconds(30)).until(() -> deadLetters(walk) == 1);
        UUID nameless = UUID.randomUUID();
        Topic.STEPS.put(nameless, "{}", Map.of());
        await().atMost(Duration.ofSeconds(30)).until(() -> deadLetters(nameless) == 1);
        assertThat(service.moods().callsFor(walk)).isZero();
    }

    private static long deadLetters(UUID walk) {
        return service.jdbc()
                .sql("select count(*) from dead_letter where record_key = ?")
                .param(walk.toString())
                .query(Long.class)
                .single();
    }

    private static String call(String method, String path, String role, int status) throws Exception {
        HttpResponse<String> answer = request(method, "/api/v1/operations/inbox/dead-letters" + path, role);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer.body();
    }

    private static HttpResponse<String> request(String method, String path, String role)
            throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
                        .header("Authorization", "Bearer " + role)
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
