package cn.zwgk.policy.record;

import static cn.zwgk.policy.record.RecordDesk.proposal;
import static cn.zwgk.policy.record.RecordDesk.unique;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.messaging.FactJson;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Contracts;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class RecordFactTests {

    private final Api api;
    private final RecordDesk desk;
    private final StructuredRecords records;
    private final RecordClasses classes;

    RecordFactTests(Api api, StructuredRecords records, RecordClasses classes) {
        this.api = api;
        this.desk = new RecordDesk(api);
        this.records = records;
        this.classes = classes;
    }

    @Test
    void everyFactKeepsItsContractAndTellsOnlyWhatIsPublic() {
        StructuredRecord published = records.get(UUID.fromString(desk.published("PROPOSAL", proposal(unique()))));
        RecordPublished fact = RecordPublished.of(published, classes.get("PROPOSAL"));
        assertThat(Contracts.violations(fact)).isEmpty();
        assertThat(Contracts.violations(RecordWithdrawn.of(published))).isEmpty();
        assertThat(FactJson.write(fact)).contains("主办科室：养老服务科").doesNotContain("是否同意公开");
    }

    @Test
    void theFeedMissesNothingAndTellsWithdrawals() {
        String kept = desk.published("PROPOSAL", proposal(unique()));
        String withdrawn = desk.published("PROPOSAL", proposal(unique()));
        desk.act(withdrawn, "withdraw", Person.WUTING, Map.of("reason", "误发"));
        StringBuilder seen = new StringBuilder();
        long after = 0;
        Answer stretch;
        do {
            stretch = api.get("/api/v1/records/changes?limit=2&after=" + after, Person.OTHER_SYSTEM);
            assertThat(stretch.status()).as(stretch.text()).isEqualTo(200);
            stretch.node("items")
                    .forEach(change -> seen.append(change.path("type").asString())
                            .append(' ')
                            .append(change.path("data").path("recordId").asString())
                            .append(' '));
            after = stretch.node("next").asLong();
        } while (stretch.node("more").asBoolean());
        assertThat(seen).contains("RecordPublished " + kept, "RecordWithdrawn " + withdrawn);
        assertThat(api.get("/api/v1/records/changes", Person.CHENJING).status()).isEqualTo(403);
    }
}
