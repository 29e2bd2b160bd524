package cn.zwgk.policy.push;

import static cn.zwgk.policy.Desk.title;
import static cn.zwgk.policy.push.LibraryDesk.library;
import static cn.zwgk.policy.push.StandInLibrary.Mood.BREAKS_DOWN_AFTERWARDS;
import static cn.zwgk.policy.push.StandInLibrary.Mood.BREAKS_DOWN_BEFORE;
import static cn.zwgk.policy.push.StandInLibrary.Mood.BUSY;
import static cn.zwgk.policy.push.StandInLibrary.Mood.HANGS_UP_AFTERWARDS;
import static cn.zwgk.policy.push.StandInLibrary.Mood.LATER;
import static cn.zwgk.policy.push.StandInLibrary.Mood.LIES;
import static cn.zwgk.policy.push.StandInLibrary.Mood.MIXES_UP;
import static cn.zwgk.policy.push.StandInLibrary.Mood.REFUSES;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.Desk;
import cn.zwgk.policy.WaitingWork;
import cn.zwgk.policy.push.StandInLibrary.Copy;
import cn.zwgk.policy.push.StandInLibrary.Mood;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.web.ChinaTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A library that fails, hangs up, answers twice and lies still ends with every document once. */
@ServiceTest
class UnreliableLibraryTests {

    private static final String DELIVERY = "LIBRARY_DELIVERY";

    /** What no other test publishes: the library's moods are meant for what is told of this test's own documents. */
    private static final String OWN_KIND = "PERSONNEL";

    private final Api api;
    private final Desk desk;
    private final WaitingWork work;
    private final LibraryDesk libraries;
    private final MovableTime time;
    private final StandInLibrary library = new StandInLibrary();
    private final String target;

    UnreliableLibraryTests(Api api, MovableTime time) {
        this.api = api;
        this.time = time;
        this.desk = new Desk(api);
        this.work = new WaitingWork(api);
        this.libraries = new LibraryDesk(api, time);
        Map<String, Object> input = library(library.channel(), StandInLibrary.SECRET);
        input.put("kinds", List.of(OWN_KIND));
        this.target = libraries.running(input);
    }

    private static Map<String, Object> announcement(String title) {
        Map<String, Object> draft = Desk.notice(title);
        draft.put("kind", OWN_KIND);
        return draft;
    }

    @AfterEach
    void closeTheLibrary() {
        time.reset();
        libraries.act(target, "pause", Map.of("reason", "测试结束"));
        library.close();
    }

    @Test
    void everyDocumentIsThereOnceWhateverTheLibraryDoes() {
        library.willBe(
                BREAKS_DOWN_AFTERWARDS, LIES, BUSY, HANGS_UP_AFTERWARDS, MIXES_UP, BREAKS_DOWN_BEFORE, LIES, LATER);
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            documents.add(desk.published(announcement(title("推送的通知"))));
        }
        for (String document : documents) {
            JsonNode delivery = libraries.awaitThroughTheDays(target, document, "RECEIVED");
            List<Copy> copies = library.copiesOf(delivery.path("indexNumber").asString());
            assertThat(copies)
                    .as("%s %s", document, libraries.attempts(delivery))
                    .hasSize(1);
            assertThat(copies.getFirst().number())
                    .isEqualTo(delivery.path("receiptNumber").asString());
        }
    }

    @Test
    void aLibraryThatTookItAndBrokeDownIsAskedBeforeAnythingIsSentAgain() {
        library.willBe(BREAKS_DOWN_AFTERWARDS);
        String document = desk.published(announcement(title("通知")));
        JsonNode delivery = libraries.awaitThroughTheDays(target, document, "RECEIVED");
        assertThat(libraries.attempts(delivery)).containsExactly("PUBLISH server-error", "LOOKUP found");
        assertThat(library.keysAbout(document)).hasSize(1);
    }

    @Test
    void anAnswerWithoutAReceiptIsNoReceiptAndTheSameIsSentUnderTheSameKey() {
        library.willBe(LIES, MIXES_UP);
        String document = desk.published(announcement(title("通知")));
        JsonNode delivery = libraries.awaitThroughTheDays(target, document, "RECEIVED");
        assertThat(libraries.attempts(delivery))
                .containsExactly(
                        "PUBLISH receipt-missing",
                        "LOOKUP missing",
                        "PUBLISH receipt-for-another",
                        "LOOKUP missing",
                        "PUBLISH received");
        assertThat(library.keysAbout(document)).hasSize(3);
        assertThat(library.keysAbout(document).stream().distinct()).hasSize(1);
    }

    @Test
    void aReceiptThatComesLaterIsAskedForOrHandedInAndMayComeTwice() {
        library.willBe(LATER);
        library.holdReceiptsBack(true);
        String document = desk.published(announcement(title("通知")));
        JsonNode delivery = libraries.await(target, document, "SENT");
        String index = delivery.path("indexNumber").asString();
        String number = library.copiesOf(index).getFirst().number();
        Map<String, Object> receipt = Map.of("indexNumber", index, "receiptNumber", number);
        String address = LibraryDesk.TARGETS + "/" + target + "/receipts";
        assertThat(api.post(address, receipt, Person.OTHER_SYSTEM).code()).isEqualTo("receipt-not-yours");

        Answer before = api.get(LibraryDesk.TARGETS + "/" + target, Person.WUTING);
        Map<String, Object> settings = library(library.channel(), StandInLibrary.SECRET);
        settings.put("receiptSender", Person.OTHER_SYSTEM.username());
        assertThat(api.put(LibraryDesk.TARGETS + "/" + target, settings, before.eTag(), Person.WUTING)
                        .status())
                .isEqualTo(200);
        assertThat(api.post(address, receipt, Person.OTHER_SYSTEM).status()).isEqualTo(204);
        assertThat(api.post(address, receipt, Person.OTHER_SYSTEM).status())
                .as("answers twice")
                .isEqualTo(204);
        assertThat(api.post(address, Map.of("indexNumber", index, "receiptNumber", "WJK-other"), Person.OTHER_SYSTEM)
                        .code())
                .isEqualTo("receipt-contradicts");
        assertThat(libraries
                        .await(target, document, "RECEIVED")
                        .path("receiptNumber")
                        .asString())
                .isEqualTo(number);
    }

    @Test
    void aWeekOfWorksAtTheLibraryLosesNothingAndALaterStateOvertakes() {
        library.goDown(true);
        String kept = desk.published(announcement(title("通知")));
        String withdrawn = desk.published(announcement(title("通知")));
        libraries.await(target, kept, "RETRYING");
        libraries.await(target, withdrawn, "RETRYING");
        desk.acted(withdrawn, "withdraw", Person.WUTING, Map.of("reason", "误发"));
        library.goDown(false);

        JsonNode arrived = libraries.awaitThroughTheDays(target, kept, "RECEIVED");
        assertThat(library.copiesOf(arrived.path("indexNumber").asString())).hasSize(1);
        JsonNode never = libraries.awaitThroughTheDays(target, withdrawn, "WILL_NOT_SEND");
        assertThat(never.path("reason").asString()).isEqualTo("withdrawn-before-sending");
        assertThat(library.copiesOf(never.path("indexNumber").asString())).isEmpty();
    }

    @Test
    void withdrawalAndValidityFollowTheDocumentInTheirOrder() {
        LocalDate tomorrow = ChinaTime.today(time).plusDays(1);
        Map<String, Object> draft = announcement(title("明日失效的通知"));
        draft.put("lapsesOn", tomorrow);
        String document = desk.published(draft);
        JsonNode delivery = libraries.await(target, document, "RECEIVED");
        String index = delivery.path("indexNumber").asString();
        assertThat(library.copiesOf(index).getFirst().validity()).isEqualTo("IN_FORCE");

        time.set(tomorrow.atStartOfDay(ChinaTime.ZONE).toInstant());
        libraries.awaitAct(target, document, "CHANGE_VALIDITY received");
        assertThat(library.copiesOf(index).getFirst().validity()).isEqualTo("LAPSED");

        library.willBe(LIES);
        desk.acted(document, "withdraw", Person.WUTING, Map.of("reason", "误发"));
        libraries.awaitAct(target, document, "WITHDRAW received");
        assertThat(library.copiesOf(index)).singleElement().matches(Copy::withdrawn);
        assertThat(library.told().stream().filter(told -> told.endsWith(index)))
                .containsExactly("PUBLISH " + index, "VALIDITY " + index, "WITHDRAWAL " + index);
    }

    @Test
    void whatTheLibraryRefusesWaitsForAPersonAndIsReplayedWithAReason() {
        library.willBe(REFUSES);
        String document = desk.published(announcement(title("通知")));
        JsonNode failed = libraries.await(target, document, "FAILED");
        assertThat(failed.path("reasonText").asString()).contains("拒收");
        String id = failed.path("id").asString();
        JsonNode duty = work.item(Person.WUTING, DELIVERY, id);
        assertThat(duty.path("act").asString()).isEqualTo("replay");
        assertThat(duty.path("note").asString()).contains("拒收");
        assertThat(duty.path("href").asString()).isEqualTo("/console/push/deliveries/" + id);
        assertThat(work.has(Person.YUNWEI, DELIVERY, id))
                .as("may replay it too")
                .isTrue();
        assertThat(work.has(Person.CHENJING, DELIVERY, id)).isFalse();
        String replay = LibraryDesk.TARGETS + "/deliveries/" + id + "/acts/replay";
        assertThat(api.post(replay, Map.of(), Person.WUTING).code()).isEqualTo("reason-missing");
        assertThat(api.post(replay, Map.of("reason", "已改分类代码"), Person.ZHAOMIN).status())
                .isEqualTo(403);
        assertThat(api.post(replay, Map.of("reason", "已改分类代码"), Person.YUNWEI).status())
                .isEqualTo(200);
        assertThat(work.has(Person.WUTING, DELIVERY, id)).isFalse();
        libraries.await(target, document, "RECEIVED");
    }

    @Test
    void afterDaysOfFailuresItIsGivenUpAndAllCanBeReplayedAtOnce() {
        library.willBe(Collections.nCopies(11, BUSY).toArray(Mood[]::new));
        String document = desk.published(announcement(title("通知")));
        JsonNode failed = libraries.awaitThroughTheDays(target, document, "FAILED");
        assertThat(failed.path("failures").asInt()).isEqualTo(11);
        assertThat(work.has(Person.WUTING, DELIVERY, failed.path("id").asString()))
                .as("given up, so that somebody has to look")
                .isTrue();
        Answer attempts = api.get(
                LibraryDesk.TARGETS + "/deliveries/" + failed.path("id").asString() + "/attempts", Person.WUTING);
        assertThat(attempts.text()).contains("busy, you sent ●●●").doesNotContain(StandInLibrary.SECRET);
        assertThat(libraries
                        .act(target, "replay", Map.of("reason", "文件库已恢复"))
                        .node("deliveries")
                        .asInt())
                .isEqualTo(1);
        libraries.await(target, document, "RECEIVED");
    }

    @Test
    void severalFailuresAtOneLibraryAreOnePieceOfWork() {
        library.willBe(REFUSES, REFUSES);
        String first = desk.published(announcement(title("通知")));
        String second = desk.published(announcement(title("通知")));
        String failed = libraries.await(target, first, "FAILED").path("id").asString();
        libraries.await(target, second, "FAILED");

        assertThat(work.has(Person.WUTING, DELIVERY, failed)).isFalse();
        JsonNode duty = work.item(Person.WUTING, DELIVERY, target);
        assertThat(duty.path("title").asString()).endsWith("有2份文件没有送到");
        assertThat(duty.path("note").asString()).contains("拒收");
        assertThat(duty.path("href").asString()).isEqualTo("/console/push/libraries/" + target);

        libraries.act(target, "replay", Map.of("reason", "已改分类代码"));
        assertThat(work.has(Person.WUTING, DELIVERY, target)).isFalse();
        libraries.await(target, first, "RECEIVED");
        libraries.await(target, second, "RECEIVED");
    }

    @Test
    void whatTheLibraryLostIsFoundWhenItIsCompared() {
        String document = desk.published(announcement(title("通知")));
        String index = libraries
                .await(target, document, "RECEIVED")
                .path("indexNumber")
                .asString();
        library.lose(index);
        libraries.act(target, "recheck", null);
        libraries.awaitAct(target, document, "LOOKUP missing");
        libraries.await(target, document, "RECEIVED");
        assertThat(library.copiesOf(index)).hasSize(1);
    }
}
