package cn.zwgk.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TransitionTableTests {

    enum Door {
        OPEN,
        SHUT,
        WALLED_UP
    }

    enum Act {
        CLOSE,
        UNLOCK,
        WALL
    }

    record Moved() {}

    private static final TransitionTable<Door, Act> DOORS = TransitionTable.builder(Door.class, Act.class)
            .step(Door.OPEN, Act.CLOSE, Door.SHUT, Set.of("guest", "porter"), Moved.class, "安静")
            .step(Door.SHUT, Act.UNLOCK, Door.OPEN, "porter", Moved.class, "值班")
            .step(Door.SHUT, Act.WALL, Door.WALLED_UP, "mason", Moved.class, "施工")
            .terminal(Door.WALLED_UP)
            .build();

    @Test
    void aListedStepLeadsToItsState() {
        assertThat(DOORS.require(Door.SHUT, Act.UNLOCK, Set.of("porter")).to()).isEqualTo(Door.OPEN);
    }

    @Test
    void aStepThatIsNotListedIsRefusedWithWhatIsAllowed() {
        assertThatThrownBy(() -> DOORS.require(Door.OPEN, Act.UNLOCK, Set.of("porter", "guest")))
                .asInstanceOf(type(StepRefused.class))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(StepRefused.Reason.NOT_ALLOWED_IN_STATE);
                    assertThat(refused.allowed()).containsExactly("CLOSE");
                });
    }

    @Test
    void aStepOfAnotherRoleIsRefusedAsNotYours() {
        assertThatThrownBy(() -> DOORS.require(Door.SHUT, Act.WALL, Set.of("porter")))
                .asInstanceOf(type(StepRefused.class))
                .extracting(StepRefused::reason)
                .isEqualTo(StepRefused.Reason.NOT_YOURS);
    }

    @Test
    void aStateWithoutAWayOutHasToBeNamedTerminal() {
        var incomplete = TransitionTable.builder(Door.class, Act.class)
                .step(Door.OPEN, Act.CLOSE, Door.SHUT, "guest", Moved.class, "安静")
                .step(Door.SHUT, Act.UNLOCK, Door.OPEN, "porter", Moved.class, "值班")
                .step(Door.SHUT, Act.WALL, Door.WALLED_UP, "mason", Moved.class, "施工");
        assertThatThrownBy(incomplete::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("WALLED_UP");
    }

    @Test
    void twoLinesForTheSameStepAndRoleContradictEachOther() {
        var contradicting = TransitionTable.builder(Door.class, Act.class)
                .step(Door.OPEN, Act.CLOSE, Door.SHUT, "guest", Moved.class, "安静")
                .step(Door.OPEN, Act.CLOSE, Door.OPEN, "guest", Moved.class, "安静")
                .step(Door.SHUT, Act.UNLOCK, Door.OPEN, "porter", Moved.class, "值班")
                .step(Door.SHUT, Act.WALL, Door.WALLED_UP, "mason", Moved.class, "施工")
                .terminal(Door.WALLED_UP);
        assertThatThrownBy(contradicting::build).hasMessageContaining("two lines");
    }

    @Test
    void theDiagramShowsEveryStep() {
        assertThat(DOORS.mermaid())
                .contains("[*] --> OPEN")
                .contains("OPEN --> SHUT : CLOSE (guest, porter)")
                .contains("WALLED_UP --> [*]");
    }

    @Test
    void allGroundsAreToldAtOnce() {
        var rules =
                List.of(Rule.<String>rule("empty", String::isEmpty), Rule.<String>rule("short", s -> s.length() < 3));
        assertThat(Rules.groundsAgainst(rules, "")).containsExactly("empty", "short");
    }
}
