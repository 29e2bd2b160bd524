/** 工作记录: meetings, trainings, articles and good cases. */
@NullMarked
package cn.zwgk.policy.ledger.activity;

import org.jspecify.annotations.NullMarked;
