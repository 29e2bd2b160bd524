package cn.zwgk.search.content;

import cn.zwgk.search.elastic.Elasticsearch;
import cn.zwgk.search.elastic.ElasticsearchRefused;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes entries into one index. Whatever the order and number of times, the entry with the highest version stands in the end:
 * Elasticsearch compares the versions (external versioning), so that a late or repeated fact changes nothing.
 */
@Component
public class Entries {

    private final Elasticsearch elasticsearch;

    Entries(Elasticsearch elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /** Writes a full entry or a tombstone. */
    public void put(String target, Entry entry) {
        if (!written(target, entry, VersionType.External)) {
            complete(target, entry);
        }
    }

    /** Writes many. */
    public void putAll(String target, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        BulkRequest.Builder bulk = new BulkRequest.Builder().index(target).requireAlias(true);
        for (Entry entry : entries) {
            bulk.operations(operation -> operation.index(index -> index.id(entry.key())
                    .versionType(VersionType.External)
                    .version(entry.version())
                    .document(entry)));
        }
        BulkRequest request = bulk.build();
        BulkResponse response = elasticsearch.call(client -> client.bulk(request));
        for (int i = 0; i < entries.size(); i++) {
            BulkResponseItem item = response.items().get(i);
            if (item.error() != null) {
                // One by one: a conflict is settled, anything else says what is wrong.
                put(target, entries.get(i));
            }
        }
    }

    /** Notes another validity; if the document is not known yet, the validity waits for it. */
    public void changeValidity(
            String target, UUID document, long version, Validity validity, @Nullable LocalDate since) {
        boolean done = false;
        while (!done) {
            Entry stored = stored(target, EntryKind.DOCUMENT.idOf(document));
            if (stored == null) {
                done = written(target, Entry.announced(document, version, validity, since), VersionType.External);
            } else if (stored.version() >= version || (stored.complete() && !stored.visible())) {
                done = true;
            } else {
                done = written(target, stored.with(version, validity, Entry.text(since)), VersionType.External);
            }
        }
    }

    /** An entry that came after a later change of its validity is completed with it; otherwise what is stored is newer and stays. */
    private void complete(String target, Entry entry) {
        boolean done = false;
        while (!done) {
            Entry stored = stored(target, entry.key());
            if (stored == null || stored.complete() || stored.version() <= entry.version()) {
                done = true;
            } else {
                Entry completed = entry.visible()
                        ? entry.with(stored.version(), stored.validity(), stored.validitySince())
                        : entry.with(stored.version(), null, null);
                done = written(target, completed, VersionType.ExternalGte);
            }
        }
    }

    private boolean written(String target, Entry entry, VersionType versions) {
        try {
            elasticsearch.call(client -> client.index(index -> index.index(target)
                    .requireAlias(true)
                    .id(entry.key())
                    .versionType(versions)
                    .version(entry.version())
                    .document(entry)));
            return true;
        } catch (ElasticsearchRefused e) {
            if (e.isConflict()) {
                return false;
            }
            throw e;
        }
    }

    private @Nullable Entry stored(String target, String key) {
        GetResponse<Entry> response =
                elasticsearch.call(client -> client.get(get -> get.index(target).id(key), Entry.class));
        return response.found() ? response.source() : null;
    }
}
