package cn.zwgk.policy.harvest;

import cn.zwgk.policy.document.DocumentKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** A part of the library that can be harvested alone. */
sealed interface HarvestSet {

    /** As the protocol writes it. */
    String spec();

    /** 种类: {@code kind:NOTICE}. */
    record OfKind(DocumentKind kind) implements HarvestSet {
        @Override
        public String spec() {
            return "kind:" + kind;
        }
    }

    /** 主题: {@code topic:} and the name in Base64 for addresses, because the protocol allows no Chinese here. */
    record OfTopic(String topic) implements HarvestSet {
        @Override
        public String spec() {
            return "topic:"
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(topic.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** @return nothing if there is no such set */
    static Optional<HarvestSet> of(String spec) {
        if (spec.startsWith("kind:")) {
            return Arrays.stream(DocumentKind.values())
                    .filter(kind -> kind.name().equals(spec.substring(5)))
                    .findFirst()
                    .map(OfKind::new);
        }
        if (spec.startsWith("topic:")) {
            try {
                byte[] name = Base64.getUrlDecoder().decode(spec.substring(6));
                return Optional.of(new OfTopic(new String(name, StandardCharsets.UTF_8)));
            } catch (IllegalArgumentException malformed) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
