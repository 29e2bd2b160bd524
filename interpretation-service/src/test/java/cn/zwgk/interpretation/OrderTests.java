package cn.zwgk.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** 工单: an order is one demand, whether its system hands it in, a table brings it, or both. */
@ServiceTest
@Import(Story.class)
class OrderTests {

    private static final String HEADS = "来源,编号,索引号,主题,条款,问题,提出日期\n";

    private final Story story;
    private final Demands demands;

    @Autowired
    OrderTests(Story story) {
        this.story = story;
        this.demands = new Demands(story);
    }

    @Test
    void anOrderThatItsSystemHandsInAndATableBringsOnceMoreIsCountedOnce() {
        String topic = "热线" + UUID.randomUUID();
        String first = Demands.number();
        String second = Demands.number();
        assertThat(handInOn(topic, first).status()).isEqualTo(201);

        Answer imported = demands.importTable(
                HEADS + line(first, topic, Demands.ASKED.replace("老人", "老人 ")) + line(second, topic, Demands.ASKED));
        assertThat(imported.status()).as(imported.text()).isEqualTo(200);
        assertThat(imported.node("added").asInt()).isEqualTo(1);
        assertThat(imported.node("known").asInt()).isEqualTo(1);
        Answer afterwards = handInOn(topic, second);
        assertThat(afterwards.status()).as("known from the table").isEqualTo(200);
        assertThat(handInOn(topic, second).at("id")).isEqualTo(afterwards.at("id"));
        assertThat(demandsOn(topic)).hasSize(2);
        assertThat(story.api
                        .get(Demands.DEMANDS + "/handed-in?source=HOTLINE&externalId=" + second, Person.OTHER_SYSTEM)
                        .status())
                .as("its system may ask what became of it")
                .isEqualTo(200);
    }

    @Test
    void ordersThatATableBringsInOtherWordsAreToldLineByLineAndNothingIsTaken() {
        String topic = "热线" + UUID.randomUUID();
        String first = Demands.number();
        String second = Demands.number();
        handInOn(topic, first);
        handInOn(topic, second);
        Answer refused = demands.importTable(HEADS
                + line(first, topic, "补贴几号发放？")
                + line(Demands.number(), topic, Demands.ASKED)
                + line(second, topic, "在哪里登记？"));
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.reasons()).containsExactly("demand-differs", "demand-differs");
        assertThat(refused.text()).contains("lines[2].question", "lines[4].question", first, second);
        assertThat(demandsOn(topic)).hasSize(2);
    }

    @Test
    void theSameOrderByBothWaysAtTheSameMomentIsOneDemand() throws Exception {
        String topic = "热线" + UUID.randomUUID();
        String number = Demands.number();
        List<Callable<Answer>> both = List.of(
                () -> handInOn(topic, number),
                () -> demands.importTable(HEADS + line(number, topic, Demands.ASKED)),
                () -> handInOn(topic, number));
        try (ExecutorService senders = Executors.newFixedThreadPool(both.size())) {
            for (Future<Answer> answer : senders.invokeAll(both)) {
                assertThat(answer.get().status()).as(answer.get().text()).isIn(200, 201);
            }
        }
        assertThat(demandsOn(topic)).hasSize(1);
    }

    private Answer handInOn(String topic, String number) {
        Map<String, Object> order =
                Map.of("source", "HOTLINE", "externalId", number, "topic", topic, "question", Demands.ASKED);
        return story.api.post(Demands.DEMANDS + "/handed-in", order, Person.OTHER_SYSTEM);
    }

    private List<JsonNode> demandsOn(String topic) {
        return story.api
                .get(Demands.DEMANDS + "?topic=" + topic + "&size=200", Person.CHENJING)
                .node("items")
                .valueStream()
                .toList();
    }

    private static String line(String number, String topic, String question) {
        return "12345热线," + number + ",," + topic + ",," + question + ",2026-09-01\n";
    }
}
