package cn.zwgk.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who did what, when and why: kept as it was written, but for reasons that name somebody whose time is over. */
@ServiceTest(classes = EdgeService.class)
class AuditTrailTests {

    private static final Actor OFFICER = new Actor("chenjing", "陈静", "养老服务科", Set.of());
    private static final String ERASED = "（已匿名化）";

    @Autowired
    private Api api;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void anActIsRecordedWithWhoDidIt() {
        api.post("/api/v1/notes", Map.of("content", "留痕"), Person.CHENJING);
        assertThat(audit.of("note", "留痕")).singleElement().satisfies(entry -> {
            assertThat(entry.actorName()).isEqualTo("陈静");
            assertThat(entry.actorOffice()).isEqualTo("养老服务科");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM audit_entry",
                "TRUNCATE audit_entry",
                "UPDATE audit_entry SET reason = ''",
                "UPDATE audit_entry SET actor_name = ''"
            })
    void nobodyChangesOrRemovesWhatWasRecorded(String statement) {
        returned("kept", "没有写完");
        assertThatThrownBy(() -> database.sql(statement).update()).hasMessageContaining("append-only");
    }

    @Test
    void theReasonsOfOneSubjectAreErasedAndNothingElse() { // 个人信息保护法 Art. 47
        returned("erased", "张三的名字还在里面");
        returned("neighbour", "没有写完");
        assertThat(audit.reasonsOf("note", "erased", ERASED)).isEqualTo(1);

        transaction.executeWithoutResult(_ -> audit.eraseReasons("note", "erased", ERASED));

        assertThat(audit.reasonsOf("note", "erased", ERASED)).isZero();
        assertThat(audit.of("note", "erased")).singleElement().satisfies(entry -> {
            assertThat(entry.reason()).isEqualTo(ERASED);
            assertThat(entry.act()).isEqualTo("note.return");
            assertThat(entry.actorName()).isEqualTo("陈静");
        });
        assertThat(audit.of("note", "neighbour"))
                .extracting(AuditTrail.Entry::reason)
                .containsExactly("没有写完");
        assertThatThrownBy(() -> database.sql("UPDATE audit_entry SET actor_name = '' WHERE subject_id = 'erased'")
                        .update())
                .hasMessageContaining("append-only");
    }

    private void returned(String subject, String reason) {
        transaction.executeWithoutResult(_ -> audit.record(OFFICER, "note.return", "note", subject, reason, Map.of()));
    }
}
