package cn.zwgk.search.intake;

import cn.zwgk.search.content.Entry;
import cn.zwgk.search.content.EntryKind;
import java.util.UUID;

/** What GuidanceReplaced and GuidanceWithdrawn say: an edition is not the public one any more. */
public record GuidanceRemoval(UUID guidanceId, long version) {

    /** Nothing to find any more. */
    public Entry entry() {
        return Entry.tombstone(EntryKind.GUIDANCE, guidanceId, version);
    }
}
