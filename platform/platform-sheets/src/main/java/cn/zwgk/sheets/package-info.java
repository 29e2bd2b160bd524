/** 表格 (XLSX, CSV): tables handed out to spreadsheet programs and read from them, without formulas. */
@NullMarked
package cn.zwgk.sheets;

import org.jspecify.annotations.NullMarked;
