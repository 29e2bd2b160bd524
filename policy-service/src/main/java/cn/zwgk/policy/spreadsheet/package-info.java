/** 表格 (XLSX, CSV): tables handed out to spreadsheet programs and read from them, without formulas. */
@NullMarked
package cn.zwgk.policy.spreadsheet;

import org.jspecify.annotations.NullMarked;
