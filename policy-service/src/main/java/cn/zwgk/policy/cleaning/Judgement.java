package cn.zwgk.policy.cleaning;

import cn.zwgk.policy.document.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A proposal, an opinion or a decision on one document. */
public record Judgement(CleanUpOutcome outcome, @Nullable String reason, Person by, Instant at) {}
