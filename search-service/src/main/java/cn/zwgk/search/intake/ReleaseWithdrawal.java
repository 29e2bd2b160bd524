package cn.zwgk.search.intake;

import cn.zwgk.search.content.Entry;
import cn.zwgk.search.content.EntryKind;
import java.util.UUID;

/** What InformationWithdrawn says. */
public record ReleaseWithdrawal(UUID releaseId, long version) {

    /** Nothing to find any more. */
    public Entry entry() {
        return Entry.tombstone(EntryKind.RELEASED, releaseId, version);
    }
}
