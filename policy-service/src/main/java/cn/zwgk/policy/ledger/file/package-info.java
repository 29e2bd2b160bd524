/** 佐证材料: papers that belong to evidence or to a record. */
@NullMarked
package cn.zwgk.policy.ledger.file;

import org.jspecify.annotations.NullMarked;
