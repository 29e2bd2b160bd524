package cn.zwgk.search.misses;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.time.Instant;
import java.util.UUID;

/**
 * 检索无结果: these words were searched for often, and nothing was found.
 *
 * @param count how often since it was told last
 */
@FactType(topic = "zwgk.search", type = "SearchFoundNothing")
public record SearchFoundNothing(UUID wordsId, String words, int count, Instant until) implements Fact {

    @Override
    public UUID subject() {
        return wordsId;
    }
}
