package cn.zwgk.interpretation.questions;

import java.util.UUID;

/** The id of a question with its answer. */
public record QuestionId(UUID value) {}
