/** 依申请公开统计: figures of any period, by month, office, channel, result or kind of applicant. */
@NullMarked
package cn.zwgk.application.statistics;

import org.jspecify.annotations.NullMarked;
