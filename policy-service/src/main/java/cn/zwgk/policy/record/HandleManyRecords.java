package cn.zwgk.policy.record;

import cn.zwgk.policy.UseCase;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Problems;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import cn.zwgk.workflow.StepRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** 批量办理: the same step for many records, each by itself; what is refused is told with its reasons, the rest is done. */
@UseCase
public class HandleManyRecords {

    /** How it went. */
    public record BulkRecordOutcome(int done, List<RefusedRecord> refused) {}

    /** One that was not done. */
    public record RefusedRecord(UUID id, String title, String message) {}

    private final StructuredRecords records;
    private final HandleRecord handling;
    private final Problems problems;

    HandleManyRecords(StructuredRecords records, HandleRecord handling, Problems problems) {
        this.records = records;
        this.handling = handling;
        this.problems = problems;
    }

    public BulkRecordOutcome take(RecordAct act, List<UUID> ids, Actor actor, @Nullable String reason) {
        List<RefusedRecord> refused = new ArrayList<>();
        int done = 0;
        for (UUID id : ids.stream().distinct().toList()) {
            StructuredRecord each = records.get(id);
            try {
                handling.take(act, each, actor, reason);
                done++;
            } catch (Refused against) {
                String message = against.reasons().stream().map(problems::words).collect(Collectors.joining());
                refused.add(new RefusedRecord(id, each.title(), message));
            } catch (StepRefused against) {
                refused.add(new RefusedRecord(id, each.title(), problems.words(Refusal.of("step-not-allowed"))));
            } catch (OptimisticLockingFailureException against) {
                refused.add(new RefusedRecord(id, each.title(), problems.words(Refusal.of("changed-meanwhile"))));
            }
        }
        return new BulkRecordOutcome(done, refused);
    }
}
