package cn.zwgk.policy.screening.terms;

import java.time.Instant;
import java.util.UUID;

/** 词条: a word of the list, and who entered it last. */
public record Term(UUID id, long version, ListedWord listed, String changedBy, Instant changedAt) {

    public String word() {
        return listed.word();
    }
}
