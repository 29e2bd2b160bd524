package cn.zwgk.policy.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zwgk.policy.WaitingWork;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.web.Actor;
import cn.zwgk.web.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ServiceTest
class WorklistTests {

    private static final Colleague COLLEAGUE =
            new Colleague(new Actor("id", "陈静", "养老服务科", Set.of("drafter")), "chenjing");
    private static final PageRequest FIRST_TWO = new PageRequest(0, 2, null);

    private final Api api;

    WorklistTests(Api api) {
        this.api = api;
    }

    @Test
    void whoHasNoDeskHasAnEmptyListAndWhoIsNotSignedInHasNone() {
        Person newcomer = Person.named("newcomer", "新人", "养老服务科", "supervisor");
        assertThat(new WaitingWork(api).of(newcomer)).isEmpty();
        assertThat(api.get("/api/v1/worklist/documents").status()).isEqualTo(401);
    }

    @Test
    void whatIsMostUrgentComesFirstWhicheverFeatureItIsOf() {
        WorkItem undated = item("无期限", null);
        WorkItem later = item("以后", Instant.parse("2026-06-02T00:00:00Z"));
        WorkItem sooner = item("先办", Instant.parse("2026-06-01T00:00:00Z"));
        Worklist worklist = new Worklist(List.of(who -> List.of(undated, sooner), who -> List.of(later, sooner)));

        assertThat(worklist.of(COLLEAGUE, FIRST_TWO).items()).containsExactly(sooner, later);
        assertThat(worklist.of(COLLEAGUE, FIRST_TWO).total()).isEqualTo(3);
        assertThat(worklist.of(COLLEAGUE, new PageRequest(1, 2, null)).items()).containsExactly(undated);
    }

    @Test
    void aSourceThatFailsIsNotPassedOver() {
        Worklist worklist = new Worklist(List.of(who -> List.of(item("一件", null)), who -> {
            throw new IllegalStateException("no answer");
        }));
        assertThatThrownBy(() -> worklist.of(COLLEAGUE, FIRST_TWO)).hasMessage("no answer");
    }

    private static WorkItem item(String title, @Nullable Instant dueAt) {
        return new WorkItem(
                UUID.randomUUID(),
                WorkType.GUIDE,
                title,
                "DRAFT",
                "起草中",
                null,
                "submit",
                "提交审核",
                dueAt,
                null,
                Lamp.NONE,
                "无期限",
                "/console",
                Instant.EPOCH,
                null);
    }
}
