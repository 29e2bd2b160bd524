/**
 * 政府信息公开工作年度报告 (Regulation, Articles 49 and 50; national format of 2021, 国办公开办函〔2021〕30号): the figures counted from
 * the cases, the identities that hold between them, the text with its figures, approval, and the year as it was frozen.
 */
@NullMarked
package cn.zwgk.application.report;

import org.jspecify.annotations.NullMarked;
