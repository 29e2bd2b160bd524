package cn.zwgk.interpretation.duties;

import java.util.UUID;

/** The id of a duty. */
public record DutyId(UUID value) {}
