package cn.zwgk.policy.push;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.PublicChanges;
import cn.zwgk.policy.push.courier.DropChannel;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What people do with deliveries: bring what exists, try again what failed, compare what is there. */
@UseCase
public class TendDeliveries {

    private static final String SUBJECT = "LibraryDelivery";

    private final JdbcClient database;
    private final LibraryTargets targets;
    private final Deliveries deliveries;
    private final PublicChanges changes;
    private final AuditTrail audit;
    private final InstantSource time;

    TendDeliveries(
            JdbcClient database,
            LibraryTargets targets,
            Deliveries deliveries,
            PublicChanges changes,
            AuditTrail audit,
            InstantSource time) {
        this.database = database;
        this.targets = targets;
        this.deliveries = deliveries;
        this.changes = changes;
        this.audit = audit;
        this.time = time;
    }

    /**
     * 补推: notes every public document that the library should have and that is not noted yet, or was left out under an
     * earlier selection. Waits for the publications that are under way, because they may not know of the library.
     *
     * @return how many
     */
    @Transactional
    public int backfill(UUID targetId, Actor actor) {
        changes.takeTurn();
        LibraryTarget target = targets.get(targetId);
        Map<String, Object> selection = selection(target);
        int widened = database.sql("""
                        update library_delivery l set state = 'WAITING', reason = null, next_at = :now,
                            wanted_version = d.version, wanted_since = :now, updated_at = :now
                        from document d
                        where l.target_id = :target and l.state = 'WILL_NOT_SEND' and d.id = l.document_id
                        and d.state = 'PUBLISHED' and d.disclosure_mode = 'PROACTIVE'
                        and (cardinality(:kinds) = 0 or d.kind = any(:kinds)) and d.published_at >= :since""").params(selection).update();
        int added = database.sql("""
                        insert into library_delivery (id, target_id, document_id, index_number, state, wanted_version,
                            wanted_since, failures, next_at, unclear, updated_at)
                        select gen_random_uuid(), :target, d.id, d.index_number, 'WAITING', d.version, :now, 0, :now,
                            false, :now
                        from document d
                        where d.state = 'PUBLISHED' and d.disclosure_mode = 'PROACTIVE'
                        and (cardinality(:kinds) = 0 or d.kind = any(:kinds)) and d.published_at >= :since
                        on conflict (target_id, document_id) do nothing""").params(selection).update();
        audit.record(
                actor,
                "library.backfill",
                SetUpLibrary.SUBJECT,
                targetId.toString(),
                null,
                Map.of("deliveries", widened + added));
        return widened + added;
    }

    private Map<String, Object> selection(LibraryTarget target) {
        OffsetDateTime since = target.selection().since() == null
                ? Instant.EPOCH.atOffset(ZoneOffset.UTC)
                : target.selection()
                        .since()
                        .atStartOfDay(ChinaTime.ZONE)
                        .toInstant()
                        .atOffset(ZoneOffset.UTC);
        return Map.of(
                "target",
                target.id(),
                "kinds",
                target.selection().kinds().stream().map(Enum::name).toArray(String[]::new),
                "since",
                since,
                "now",
                time.instant().atOffset(ZoneOffset.UTC));
    }

    /** 重新推送 one that failed. */
    @Transactional
    public void replay(UUID deliveryId, @Nullable String reason, Actor actor) {
        String ground = requireReason(reason);
        Delivery delivery = deliveries.locked(deliveryId);
        delivery.replay(actor, time.instant());
        deliveries.save(delivery);
        audit.record(actor, "delivery.replay", SUBJECT, deliveryId.toString(), ground, Map.of());
    }

    /**
     * 全部重新推送: all that failed at a library. What somebody is just working on is left to him.
     *
     * @return how many
     */
    @Transactional
    public int replayAll(UUID targetId, @Nullable String reason, Actor actor) {
        String ground = requireReason(reason);
        targets.get(targetId);
        List<UUID> failed = inState(targetId, DeliveryState.FAILED);
        for (UUID id : failed) {
            Delivery delivery = deliveries.locked(id);
            delivery.replay(actor, time.instant());
            deliveries.save(delivery);
        }
        audit.record(
                actor,
                "library.replay-all",
                SetUpLibrary.SUBJECT,
                targetId.toString(),
                ground,
                Map.of("deliveries", failed.size()));
        return failed.size();
    }

    /**
     * 核对: the library is asked about everything that it has confirmed; what it lost is sent again.
     *
     * @throws Refused {@code library-cannot-be-asked} if nothing comes back on this way
     */
    @Transactional
    public int recheckAll(UUID targetId, Actor actor) {
        LibraryTarget target = targets.get(targetId);
        if (target.channel() instanceof DropChannel drop && !drop.receiptsExpected()) {
            throw Refused.conflict("library-cannot-be-asked");
        }
        List<UUID> received = inState(targetId, DeliveryState.RECEIVED);
        for (UUID id : received) {
            Delivery delivery = deliveries.locked(id);
            delivery.recheck(actor, time.instant());
            deliveries.save(delivery);
        }
        audit.record(
                actor,
                "library.recheck",
                SetUpLibrary.SUBJECT,
                targetId.toString(),
                null,
                Map.of("deliveries", received.size()));
        return received.size();
    }

    /** Locked without waiting for anybody, so that nobody waits for us in a circle. */
    private List<UUID> inState(UUID target, DeliveryState state) {
        return database.sql("""
                        select id from library_delivery where target_id = :target and state = :state
                        order by id for update skip locked""")
                .param("target", target)
                .param("state", state.name())
                .query(UUID.class)
                .list();
    }

    private static String requireReason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        return reason.strip();
    }
}
