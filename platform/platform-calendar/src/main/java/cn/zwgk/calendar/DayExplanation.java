package cn.zwgk.calendar;

import java.time.LocalDate;

/**
 * Why a day was counted or not, as told to officers and applicants.
 *
 * @param date the day
 * @param counted whether it is one of the period's days
 * @param reason in Chinese, e.g. 第3个工作日 or 国庆节放假
 */
public record DayExplanation(LocalDate date, boolean counted, String reason) {}
