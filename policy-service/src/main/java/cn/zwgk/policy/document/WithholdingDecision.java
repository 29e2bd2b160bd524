package cn.zwgk.policy.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person decides who keeps a document closed; what is missing is told by {@link WithholdingPolicy}. */
public record WithholdingDecision(
        @Nullable WithholdingGround ground,
        @Nullable String otherLaw,
        @Nullable String reason,
        @Nullable LocalDate reexamineOn) {}
