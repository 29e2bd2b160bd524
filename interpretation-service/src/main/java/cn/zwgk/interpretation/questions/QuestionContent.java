package cn.zwgk.interpretation.questions;

import org.jspecify.annotations.Nullable;

/**
 * What is written of a question.
 *
 * @param clause the clause that it asks about, e.g. 第三条
 * @param answer plain text; paragraphs are lines
 */
public record QuestionContent(@Nullable String clause, String question, String answer) {}
