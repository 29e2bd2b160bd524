/** 校对词库: words that are written wrongly, not used or no longer right, with what to write instead. */
@NullMarked
package cn.zwgk.policy.screening.terms;

import org.jspecify.annotations.NullMarked;
