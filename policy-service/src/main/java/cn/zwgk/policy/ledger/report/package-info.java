/** 年度报告: the year's ledger on paper, every figure traced to its evidence. */
@NullMarked
package cn.zwgk.policy.ledger.report;

import org.jspecify.annotations.NullMarked;
