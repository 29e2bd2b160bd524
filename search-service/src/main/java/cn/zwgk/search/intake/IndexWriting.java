package cn.zwgk.search.intake;

import cn.zwgk.messaging.TemporarilyUnavailable;
import cn.zwgk.search.content.ContentIndex;
import cn.zwgk.search.content.Entries;
import cn.zwgk.search.content.Entry;
import cn.zwgk.search.content.Targets;
import cn.zwgk.search.elastic.ElasticsearchRefused;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Writes what a fact says to the live index and to one that is being built. */
@Component
class IndexWriting {

    private final Entries entries;
    private final Targets targets;

    IndexWriting(Entries entries, Targets targets) {
        this.entries = entries;
        this.targets = targets;
    }

    void put(Entry entry) {
        everywhere(target -> entries.put(target, entry));
    }

    void change(ValidityChange change) {
        everywhere(target -> entries.changeValidity(
                target, change.documentId(), change.version(), change.validity(), change.since()));
    }

    private void everywhere(Consumer<String> write) {
        for (String target : targets.now()) {
            try {
                write.accept(target);
            } catch (ElasticsearchRefused e) {
                if (!e.isNotFound()) {
                    throw e;
                }
                if (target.equals(ContentIndex.LIVE)) {
                    throw new TemporarilyUnavailable("The index is not made yet", e);
                }
                // The rebuild ended between the question and the write: its index is the live one or gone.
            }
        }
    }
}
