package cn.zwgk.policy.screening.web;

import cn.zwgk.policy.screening.terms.Term;
import cn.zwgk.policy.screening.terms.TermCategory;
import cn.zwgk.policy.wording.Wording;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 词条 as listed. */
record WordView(
        UUID id,
        long version,
        String word,
        TermCategory category,
        String categoryName,
        @Nullable String replacement,
        @Nullable String note,
        String changedBy,
        Instant changedAt) {

    static WordView of(Term term, Wording wording) {
        return new WordView(
                term.id(),
                term.version(),
                term.word(),
                term.listed().category(),
                wording.of(term.listed().category()),
                term.listed().replacement(),
                term.listed().note(),
                term.changedBy(),
                term.changedAt());
    }
}
