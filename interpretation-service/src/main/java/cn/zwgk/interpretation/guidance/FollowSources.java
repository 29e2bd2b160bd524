package cn.zwgk.interpretation.guidance;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.messaging.Outbox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes what the facts tell of sources. A public edition that reads otherwise afterwards is told once more, so that the title of
 * what was withdrawn is found nowhere.
 */
@UseCase
public class FollowSources {

    private final Sources sources;
    private final Guidances guidances;
    private final CurrentItems items;
    private final Outbox outbox;

    FollowSources(Sources sources, Guidances guidances, CurrentItems items, Outbox outbox) {
        this.sources = sources;
        this.guidances = guidances;
        this.items = items;
        this.outbox = outbox;
    }

    /** Notes a source as it is now, if nothing newer is known of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void learn(
            SourceKind kind,
            UUID id,
            long version,
            String title,
            @Nullable String text,
            @Nullable String status,
            List<Source.Amount> amounts,
            String url) {
        follow(kind, id, () -> sources.learn(kind, id, version, title, text, status, amounts, url));
    }

    /** Notes that a document's validity is another one now, which no edition has in its own words. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void validityChanged(UUID document, long version, String validity) {
        sources.validityChanged(document, version, validity);
    }

    /** Notes that a source was withdrawn, for ever. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void gone(SourceKind kind, UUID id, long version, @Nullable String title) {
        follow(kind, id, () -> sources.gone(kind, id, version, title));
    }

    private void follow(SourceKind kind, UUID source, Runnable change) {
        List<Guidance> leading = guidances.publicOnesLeadingTo(kind, source);
        Map<UUID, String> before = new HashMap<>();
        leading.forEach(guidance -> before.put(guidance.id(), items.textOf(guidance)));
        change.run();
        for (Guidance guidance : leading) {
            String now = items.textOf(guidance);
            if (!now.equals(before.get(guidance.id()))) {
                outbox.append(guidance.tellAgain(now));
                guidances.save(guidance);
            }
        }
    }
}
