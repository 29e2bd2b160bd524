/**
 * 解读活动: press conferences, briefings, broadcasts and lectures on site, from the plan to the record; who signs up is kept
 * sealed, told by mail when it is moved or cancelled, and erased when it is over.
 */
@NullMarked
package cn.zwgk.interpretation.occasions;

import org.jspecify.annotations.NullMarked;
