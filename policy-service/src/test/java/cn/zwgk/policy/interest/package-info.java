/** 切身利益问卷. */
@NullMarked
package cn.zwgk.policy.interest;

import org.jspecify.annotations.NullMarked;
