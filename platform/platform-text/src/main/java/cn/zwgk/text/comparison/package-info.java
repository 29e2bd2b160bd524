/** What changed between two texts, by clause, paragraph and character. */
@NullMarked
package cn.zwgk.text.comparison;

import org.jspecify.annotations.NullMarked;
