/** 待办: what the ledger wants from a person, and its reminders. */
@NullMarked
package cn.zwgk.policy.ledger.work;

import org.jspecify.annotations.NullMarked;
