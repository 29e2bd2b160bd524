package cn.zwgk.search.rebuild;

import cn.zwgk.search.content.ContentIndex;
import cn.zwgk.search.elastic.ElasticsearchUnavailable;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a rebuild: makes the new index and notes it, so that from now on live facts reach it too. */
@Component
public class StartRebuild {

    static final String SUBJECT = "index-rebuild";

    private final Rebuilds rebuilds;
    private final ContentIndex index;
    private final AuditTrail audit;
    private final InstantSource time;

    StartRebuild(Rebuilds rebuilds, ContentIndex index, AuditTrail audit, InstantSource time) {
        this.rebuilds = rebuilds;
        this.index = index;
        this.audit = audit;
        this.time = time;
    }

    /** @throws Refused {@code rebuild-running} (409), or {@code search-unavailable} (503) while Elasticsearch does not answer */
    @Transactional
    public Rebuild start(Actor operator) {
        UUID id = Ids.next();
        String name = index.nextName();
        if (!rebuilds.add(id, name, operator.name(), time.instant())) {
            throw Refused.conflict("rebuild-running");
        }
        audit.record(operator, "start", SUBJECT, id.toString(), null, Map.of("index", name));
        try {
            // Before the commit: as soon as others see the rebuild they write to its index.
            index.create(name);
        } catch (ElasticsearchUnavailable e) {
            Refused refused = Refused.with(HttpStatus.SERVICE_UNAVAILABLE, "search-unavailable");
            refused.addSuppressed(e);
            throw refused;
        }
        return rebuilds.find(id).orElseThrow();
    }

    /** Gives a rebuild up; the live index stays as it is. @throws Refused {@code rebuild-finished} (409) */
    @Transactional
    public Rebuild cancel(UUID id, Actor operator) {
        if (rebuilds.find(id).isEmpty()) {
            throw Refused.notFound("rebuild-not-found");
        }
        if (!rebuilds.finish(id, Rebuild.State.CANCELLED, time.instant())) {
            throw Refused.conflict("rebuild-finished");
        }
        audit.record(operator, "cancel", SUBJECT, id.toString(), null, Map.of());
        return rebuilds.find(id).orElseThrow();
    }
}
