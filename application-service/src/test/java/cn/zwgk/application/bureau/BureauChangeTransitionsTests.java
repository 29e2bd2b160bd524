package cn.zwgk.application.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.StateDiagram;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BureauChangeTransitionsTests {

    @Test
    void theDiagramShowsTheTable() {
        StateDiagram.assertUpToDate(BureauChangeTransitions.TABLE, "BureauChange", "本机关信息改动 BureauChange");
    }

    @Test
    void everyStateAppears() {
        Set<BureauChangeState> shown = BureauChangeTransitions.TABLE.transitions().stream()
                .flatMap(step -> Stream.of(step.from(), step.to()))
                .collect(Collectors.toSet());
        assertThat(shown).isEqualTo(EnumSet.allOf(BureauChangeState.class));
    }
}
