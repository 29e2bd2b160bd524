package cn.zwgk.application.intake;

import cn.zwgk.application.casefile.CaseId;
import java.time.Instant;

/** How a case came in, as it is kept. */
public record Intake(CaseId id, Arrival arrival, String enteredBy, Instant enteredAt) {}
