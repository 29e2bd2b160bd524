package cn.zwgk.interaction.message;

import cn.zwgk.web.Ids;
import java.util.UUID;

/** Names a message for good. */
public record MessageId(UUID value) {

    public static MessageId next() {
        return new MessageId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
