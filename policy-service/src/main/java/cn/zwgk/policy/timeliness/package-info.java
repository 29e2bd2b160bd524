/** 公开时限: what is late or due soon, what is about to lapse, and what waits for whom. */
@NullMarked
package cn.zwgk.policy.timeliness;

import org.jspecify.annotations.NullMarked;
