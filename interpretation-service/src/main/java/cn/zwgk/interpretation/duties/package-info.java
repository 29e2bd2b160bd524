/**
 * 解读任务: publication of a document that needs interpretation starts a clock of three working days; the duty is met when an
 * interpretation is published, and an overdue one stays visible until then and counts as late.
 */
@NullMarked
package cn.zwgk.interpretation.duties;

import org.jspecify.annotations.NullMarked;
