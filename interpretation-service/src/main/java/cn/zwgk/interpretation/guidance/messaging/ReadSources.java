package cn.zwgk.interpretation.guidance.messaging;

import cn.zwgk.clients.ServiceCalls;
import cn.zwgk.interpretation.guidance.FollowSources;
import cn.zwgk.messaging.FactJson;
import cn.zwgk.timers.TimerHandler;
import cn.zwgk.timers.Timers;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads the standards and guides that were public before this service listened to them, once. The reading is a durable timer: it is
 * begun anew with growing pauses until policy-service has answered to the end, over restarts too. What the facts told meanwhile has
 * the greater version and stays.
 */
@Component
class ReadSources implements TimerHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ReadSources.class);

    private static final Map<String, String> LISTS =
            Map.of("standards", "/api/v1/assistance-standards/changes", "guides", "/api/v1/guides/changes");

    private final PolicyChanges changes;
    private final ServiceCalls calls;
    private final IntakeProgress progress;
    private final FollowSources sources;
    private final Timers timers;
    private final TransactionOperations transaction;
    private final InstantSource time;

    ReadSources(
            PolicyChanges changes,
            ServiceCalls calls,
            IntakeProgress progress,
            FollowSources sources,
            Timers timers,
            TransactionOperations transaction,
            InstantSource time) {
        this.changes = changes;
        this.calls = calls;
        this.progress = progress;
        this.sources = sources;
        this.timers = timers;
        this.transaction = transaction;
        this.time = time;
    }

    @Override
    public String task() {
        return "guidance-sources-read";
    }

    /** Asks for what was not read to its end yet. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void begin() {
        for (String source : LISTS.keySet()) {
            if (progress.isComplete(source)) {
                continue;
            }
            if (calls.hasSecret()) {
                timers.schedule(task(), source, time.instant());
            } else {
                LOG.warn("No secret of this service's client: {} of before are not read", source);
            }
        }
    }

    @Override
    public void due(String source) {
        String path = LISTS.get(source);
        if (path == null || progress.isComplete(source)) {
            return;
        }
        boolean more = true;
        while (more) {
            PolicyChanges.Stretch stretch = changes.after(path, progress.next(source));
            more = stretch.more();
            transaction.executeWithoutResult(status -> take(source, stretch));
        }
        LOG.info("All {} of before are known", source);
    }

    private void take(String source, PolicyChanges.Stretch stretch) {
        stretch.items().forEach(this::learn);
        progress.reached(source, stretch.next());
        if (!stretch.more()) {
            progress.complete(source, time.instant());
        }
    }

    private void learn(PolicyChanges.Change change) {
        byte[] data = change.data().toString().getBytes(StandardCharsets.UTF_8);
        switch (change.type()) {
            case "StandardSet" -> SourceFacts.learn(sources, FactJson.read(data, SourceFacts.Standard.class));
            case "GuidePublished" -> SourceFacts.learn(sources, FactJson.read(data, SourceFacts.Guide.class));
            case "GuideWithdrawn" -> SourceFacts.learn(sources, FactJson.read(data, SourceFacts.GuideGone.class));
            default -> LOG.warn("Nothing is known of {}", change.type());
        }
    }
}
