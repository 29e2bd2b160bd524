package cn.zwgk.calendar;

import java.time.LocalDate;

/**
 * A day off 放假 of a year's schedule.
 *
 * @param date the day, in China
 * @param name the holiday that it belongs to, in Chinese, e.g. 国庆节
 */
public record DayOff(LocalDate date, String name) {}
