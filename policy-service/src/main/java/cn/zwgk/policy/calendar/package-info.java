/** 工作日历: the schedules of years, and the public calculator of deadlines. */
@NullMarked
package cn.zwgk.policy.calendar;

import org.jspecify.annotations.NullMarked;
