/** 领导小组: who leads the work on openness, and since when. */
@NullMarked
package cn.zwgk.policy.ledger.group;

import org.jspecify.annotations.NullMarked;
