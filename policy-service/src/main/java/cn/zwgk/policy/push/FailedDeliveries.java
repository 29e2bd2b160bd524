package cn.zwgk.policy.push;

import cn.zwgk.policy.wording.Wording;
import cn.zwgk.policy.worklist.Colleague;
import cn.zwgk.policy.worklist.Lamp;
import cn.zwgk.policy.worklist.WorkItem;
import cn.zwgk.policy.worklist.WorkSource;
import cn.zwgk.policy.worklist.WorkType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 死信: deliveries that a library refused or that were given up wait for whoever may replay them. */
@Component
class FailedDeliveries implements WorkSource {

    private final JdbcClient database;
    private final Wording wording;

    FailedDeliveries(JdbcClient database, Wording wording) {
        this.database = database;
        this.wording = wording;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Colleague colleague) {
        boolean mayReplay = DeliveryTransitions.TABLE
                .allowed(DeliveryState.FAILED, colleague.actor().roles())
                .contains(DeliveryAct.REPLAY);
        return mayReplay ? database.sql("""
                        select l.id, l.reason, l.updated_at, d.title, d.drafting_office, t.name as target_name
                        from library_delivery l
                        join document d on d.id = l.document_id join library_target t on t.id = l.target_id
                        where l.state = 'FAILED'""").query((row, number) -> item(row)).list() : List.of();
    }

    private WorkItem item(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        @Nullable String reason = row.getString("reason");
        return new WorkItem(
                id,
                WorkType.LIBRARY_DELIVERY,
                wording.text("push.failed-delivery", row.getString("title"), row.getString("target_name")),
                DeliveryState.FAILED.name(),
                wording.of(DeliveryState.FAILED),
                row.getString("drafting_office"),
                "replay",
                wording.text("push.replay-delivery"),
                null,
                null,
                Lamp.NONE,
                wording.of(Lamp.NONE),
                "/console/push/deliveries/" + id,
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                reason == null ? null : wording.text("push.outcome." + reason));
    }
}
