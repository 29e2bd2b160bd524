/**
 * 解读情况统计: what offices owed and delivered month by month: in time, late, open; how many documents that need an
 * interpretation have one; in which forms. Counted from duties and interpretations when it is asked for.
 */
@NullMarked
package cn.zwgk.interpretation.boards;

import org.jspecify.annotations.NullMarked;
