package cn.zwgk.policy.screening;

import cn.zwgk.policy.document.Person;
import java.time.Instant;

/** Why a finding may be published, and who answers for it. */
public record Clearance(String findingId, String reason, Person by, Instant at) {}
