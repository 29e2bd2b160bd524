package cn.zwgk.policy.targeted;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** 名单: people named once and used for several documents. A change counts for all of them at once. */
public record ReaderList(UUID id, long version, String name, List<String> userNames, Instant updatedAt) {

    public ReaderList {
        userNames = List.copyOf(userNames);
    }
}
