package cn.zwgk.policy.push.courier;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** The way to a library. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RestChannel.class, name = "REST"),
    @JsonSubTypes.Type(value = DropChannel.class, name = "FILE_DROP")
})
public sealed interface Channel permits RestChannel, DropChannel {}
