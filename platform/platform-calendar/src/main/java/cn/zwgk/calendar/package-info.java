/**
 * Working days 工作日 and deadlines 期限 of Chinese law: the State Council's yearly schedules as data, years without one
 * computed and marked provisional, periods counted as the Civil Code says (Articles 201 to 203). Pure Java, no state.
 */
@NullMarked
package cn.zwgk.calendar;

import org.jspecify.annotations.NullMarked;
