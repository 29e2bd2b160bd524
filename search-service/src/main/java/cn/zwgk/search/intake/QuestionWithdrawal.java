package cn.zwgk.search.intake;

import cn.zwgk.search.content.Entry;
import cn.zwgk.search.content.EntryKind;
import java.util.UUID;

/** What QuestionWithdrawn says. */
public record QuestionWithdrawal(UUID questionId, long version) {

    /** Nothing to find any more. */
    public Entry entry() {
        return Entry.tombstone(EntryKind.ANSWER, questionId, version);
    }
}
