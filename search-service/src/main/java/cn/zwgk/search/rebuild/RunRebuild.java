package cn.zwgk.search.rebuild;

import cn.zwgk.search.content.ContentIndex;
import cn.zwgk.search.content.Entries;
import cn.zwgk.search.elastic.ElasticsearchUnavailable;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes a rebuild as far as it goes now: fills the new index, then puts it in the place of the live one. */
@Component
class RunRebuild {

    private static final Logger LOG = LoggerFactory.getLogger(RunRebuild.class);

    private final Rebuilds rebuilds;
    private final ContentIndex index;
    private final Entries entries;
    private final List<ContentSource> sources;
    private final RebuildProperties properties;
    private final InstantSource time;

    RunRebuild(
            Rebuilds rebuilds,
            ContentIndex index,
            Entries entries,
            List<ContentSource> sources,
            RebuildProperties properties,
            InstantSource time) {
        this.rebuilds = rebuilds;
        this.index = index;
        this.entries = entries;
        this.sources = sources;
        this.properties = properties;
        this.time = time;
    }

    void run(Rebuild rebuild) {
        try {
            if (filled(rebuild)) {
                index.makeLive(rebuild.indexName());
                rebuilds.finish(rebuild.id(), Rebuild.State.DONE, time.instant());
                LOG.info("The rebuild {} is done, {} is live", rebuild.id(), rebuild.indexName());
            }
            index.removeOthers(inTheMaking());
        } catch (SourceUnavailable | ElasticsearchUnavailable e) {
            if (rebuilds.problem(rebuild.id(), e.getMessage())) {
                LOG.warn("The rebuild {} waits: {}", rebuild.id(), e.getMessage());
            }
        }
    }

    private Set<String> inTheMaking() {
        return rebuilds.unfinished().map(Rebuild::indexName).map(Set::of).orElse(Set.of());
    }

    /** @return false if it was cancelled on the way */
    private boolean filled(Rebuild rebuild) {
        if (!index.exists(rebuild.indexName())) {
            // The index was lost with its server: whatever was read before is read again.
            index.create(rebuild.indexName());
            rebuilds.startOver(rebuild.id());
        }
        for (ContentSource source : sources) {
            Rebuild.Progress progress = reached(rebuild.id(), source);
            while (!progress.complete()) {
                if (rebuilds.unfinished()
                        .filter(now -> now.id().equals(rebuild.id()))
                        .isEmpty()) {
                    return false;
                }
                progress = onePage(rebuild, source, progress);
            }
        }
        return true;
    }

    private Rebuild.Progress reached(UUID rebuild, ContentSource source) {
        return rebuilds.find(rebuild).orElseThrow().sources().stream()
                .filter(progress -> progress.source().equals(source.name()))
                .findFirst()
                .orElseGet(() -> new Rebuild.Progress(source.name(), null, 0, false));
    }

    private Rebuild.Progress onePage(Rebuild rebuild, ContentSource source, Rebuild.Progress before) {
        ContentSource.Page page = source.read(before.cursor(), properties.pageSize());
        entries.putAll(ContentIndex.writer(rebuild.indexName()), page.entries());
        @Nullable String cursor = page.next() == null ? before.cursor() : page.next();
        Rebuild.Progress after = new Rebuild.Progress(
                source.name(), cursor, before.read() + page.entries().size(), page.last());
        rebuilds.progress(rebuild.id(), after);
        if (rebuilds.problem(rebuild.id(), null)) {
            LOG.info("The rebuild {} goes on", rebuild.id());
        }
        return after;
    }
}
