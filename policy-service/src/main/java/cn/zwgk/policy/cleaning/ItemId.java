package cn.zwgk.policy.cleaning;

import java.util.UUID;

/** The identity of a document's place in a campaign. */
public record ItemId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
