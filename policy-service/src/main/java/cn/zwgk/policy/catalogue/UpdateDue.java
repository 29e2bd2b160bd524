package cn.zwgk.policy.catalogue;

import java.time.LocalDate;

/**
 * Until when something new has to come.
 *
 * @param lastDay the last day in time
 * @param warnWorkingDays how many working days before it the office is warned
 */
record UpdateDue(LocalDate lastDay, int warnWorkingDays) {}
