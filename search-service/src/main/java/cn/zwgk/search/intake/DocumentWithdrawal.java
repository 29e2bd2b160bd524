package cn.zwgk.search.intake;

import cn.zwgk.search.content.Entry;
import cn.zwgk.search.content.EntryKind;
import java.util.UUID;

/** What DocumentWithdrawn says. */
public record DocumentWithdrawal(UUID documentId, long version) {

    /** Nothing to find any more. */
    public Entry entry() {
        return Entry.tombstone(EntryKind.DOCUMENT, documentId, version);
    }
}
