package cn.zwgk.interpretation.materials;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * 要点: one thing that people should know, in their words.
 *
 * @param point the sentence
 * @param clause the clause of the document that it explains, as the document names it, e.g. 第五条
 */
@Table("interpretation_key_point")
public record KeyPoint(String point, @Nullable String clause) {}
