/**
 * 综合指引: for an event of life, what the law gives, how much, how to get it and what others asked, brought together from
 * documents, amounts in force, guides, interpretations and answers. What the sources say is shown as it is now; where an editor's
 * own words may be wrong because a source changed, they are marked for him.
 */
@NullMarked
package cn.zwgk.interpretation.guidance;

import org.jspecify.annotations.NullMarked;
