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

/**
 * 死信: deliveries that a library refused or that were given up wait for whoever may replay them. Several at one library are one
 * piece of work, for they mostly have one cause and are replayed at once; a library that was down for days would fill the list
 * otherwise.
 */
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
                        select t.id as library, t.name, count(*) as failed, max(l.updated_at) as updated_at,
                            mode() within group (order by l.reason) as reason, (array_agg(l.id))[1] as delivery,
                            min(d.title) as title, min(d.drafting_office) as office
                        from library_delivery l
                        join document d on d.id = l.document_id join library_target t on t.id = l.target_id
                        where l.state = 'FAILED'
                        group by t.id, t.name""").query((row, number) -> item(row)).list() : List.of();
    }

    private WorkItem item(ResultSet row) throws SQLException {
        boolean one = row.getInt("failed") == 1;
        UUID id = row.getObject(one ? "delivery" : "library", UUID.class);
        @Nullable String reason = row.getString("reason");
        return new WorkItem(
                id,
                WorkType.LIBRARY_DELIVERY,
                one
                        ? wording.text("push.failed-delivery", row.getString("title"), row.getString("name"))
                        : wording.text("push.failed-deliveries", row.getString("name"), row.getInt("failed")),
                DeliveryState.FAILED.name(),
                wording.of(DeliveryState.FAILED),
                one ? row.getString("office") : null,
                "replay",
                wording.text("push.replay-delivery"),
                null,
                null,
                Lamp.NONE,
                wording.of(Lamp.NONE),
                (one ? "/console/push/deliveries/" : "/console/push/libraries/") + id,
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                reason == null ? null : wording.text("push.outcome." + reason));
    }
}
