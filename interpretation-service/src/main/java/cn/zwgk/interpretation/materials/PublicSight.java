package cn.zwgk.interpretation.materials;

import cn.zwgk.web.Refused;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the public may see of interpretations: what is published, and that something was withdrawn. */
@Component
public class PublicSight {

    private final Interpretations interpretations;

    PublicSight(Interpretations interpretations) {
        this.interpretations = interpretations;
    }

    /** @throws Refused 404 {@code interpretation-not-found} before publication, 410 {@code interpretation-withdrawn} after it */
    public Interpretation requirePublished(InterpretationId id) {
        Interpretation material =
                interpretations.findById(id.value()).orElseThrow(() -> Refused.notFound("interpretation-not-found"));
        return switch (material.state()) {
            case PUBLISHED -> material;
            case WITHDRAWN -> {
                String reason = Objects.requireNonNullElse(material.withdrawalReason(), "");
                throw Refused.gone("interpretation-withdrawn", Map.of("reason", reason), reason);
            }
            default -> throw Refused.notFound("interpretation-not-found");
        };
    }
}
