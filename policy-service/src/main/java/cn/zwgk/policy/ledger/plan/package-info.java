/** 要点: a year's plan and its obligations, from the copy of last year's to the frozen ledger. */
@NullMarked
package cn.zwgk.policy.ledger.plan;

import org.jspecify.annotations.NullMarked;
