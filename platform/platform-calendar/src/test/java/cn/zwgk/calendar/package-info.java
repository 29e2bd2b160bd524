/** The rules of working days and periods as tables of dates and as properties. */
@NullMarked
package cn.zwgk.calendar;

import org.jspecify.annotations.NullMarked;
