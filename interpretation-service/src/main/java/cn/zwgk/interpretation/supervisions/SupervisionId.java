package cn.zwgk.interpretation.supervisions;

import java.util.UUID;

/** The id of a supervision. */
public record SupervisionId(UUID value) {}
