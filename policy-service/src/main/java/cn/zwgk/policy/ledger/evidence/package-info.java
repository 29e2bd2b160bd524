/** 佐证: what was done for an obligation, told by the platform or handed in and confirmed by somebody else. */
@NullMarked
package cn.zwgk.policy.ledger.evidence;

import org.jspecify.annotations.NullMarked;
