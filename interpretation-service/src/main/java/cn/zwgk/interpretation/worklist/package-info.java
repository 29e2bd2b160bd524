/** 待办: what waits for one person in this service. */
@NullMarked
package cn.zwgk.interpretation.worklist;

import org.jspecify.annotations.NullMarked;
