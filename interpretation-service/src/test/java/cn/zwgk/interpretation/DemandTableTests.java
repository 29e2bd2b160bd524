package cn.zwgk.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** 解读需求, a table of them at once. */
@ServiceTest
@Import(Story.class)
class DemandTableTests {

    private final Story story;
    private final Demands demands;

    @Autowired
    DemandTableTests(Story story) {
        this.story = story;
        this.demands = new Demands(story);
    }

    @Test
    void aTableIsTakenAsAWholeOrNotAtAllAndTwiceIsOnce() {
        Story.Document document = demands.aKnownDocument();
        String index = story.api
                .get(Story.DUTIES + "/" + document.duty().path("id").asString(), Person.CHENJING)
                .at("indexNumber");
        String heads = "来源,编号,索引号,主题,条款,问题,提出日期\n";
        String topic = "导入" + UUID.randomUUID();
        String good = "12345热线," + Demands.number() + ",," + topic + ",,怎么申请？,2026-09-01\n服务大厅," + Demands.number()
                + ",," + topic + ",,电话13912345678，几号发？,2026-09-02\n";
        Answer wrong = demands.importTable(heads + good + "来信,," + index + "x,,,,九月\n");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.reasons())
                .contains("demand-source-invalid", "demand-question-missing", "demand-day-unreadable");
        assertThat(wrong.text()).contains("lines[4].source");

        assertThat(demands.importTable(heads + good).node("added").asInt()).isEqualTo(2);
        Answer again = demands.importTable(heads + good);
        assertThat(again.node("added").asInt()).isZero();
        assertThat(again.node("known").asInt()).isEqualTo(2);
        assertThat(again.node("masked").asInt()).isEqualTo(1);
        assertThat(demands.importTable("问题\n怎么办？\n").code()).isEqualTo("demand-sheet-columns");
    }
}
