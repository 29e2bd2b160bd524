package cn.zwgk.policy.webhook;

import cn.zwgk.policy.document.DocumentFact;
import cn.zwgk.policy.document.DocumentPublished;
import cn.zwgk.policy.document.DocumentRevised;
import cn.zwgk.policy.document.DocumentWithdrawn;
import cn.zwgk.policy.document.ValidityChanged;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What others can be told of, under the names of the facts. */
public enum EventType {
    /** 发布. */
    DOCUMENT_PUBLISHED("DocumentPublished", DocumentPublished.class),
    /** 修订. */
    DOCUMENT_REVISED("DocumentRevised", DocumentRevised.class),
    /** 有效性变化. */
    VALIDITY_CHANGED("ValidityChanged", ValidityChanged.class),
    /** 撤回. */
    DOCUMENT_WITHDRAWN("DocumentWithdrawn", DocumentWithdrawn.class);

    private final String code;
    private final Class<? extends DocumentFact> fact;

    EventType(String code, Class<? extends DocumentFact> fact) {
        this.code = code;
        this.fact = fact;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for anything else */
    @JsonCreator
    public static EventType ofCode(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    static Optional<EventType> of(DocumentFact fact) {
        return Arrays.stream(values())
                .filter(type -> type.fact.isInstance(fact))
                .findFirst();
    }
}
