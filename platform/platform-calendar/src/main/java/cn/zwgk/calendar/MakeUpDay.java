package cn.zwgk.calendar;

import java.time.LocalDate;

/**
 * A Saturday or Sunday on which government works, in exchange for a holiday 调休上班.
 *
 * @param date the day, in China
 * @param name the holiday for which it makes up, in Chinese, e.g. 国庆节
 */
public record MakeUpDay(LocalDate date, String name) {}
