package cn.zwgk.search.intake;

import cn.zwgk.search.content.Entry;
import cn.zwgk.search.content.EntryKind;
import java.util.UUID;

/** What InterpretationWithdrawn says. */
public record InterpretationWithdrawal(UUID interpretationId, long version) {

    /** Nothing to find any more. */
    public Entry entry() {
        return Entry.tombstone(EntryKind.INTERPRETATION, interpretationId, version);
    }
}
