/** Spreadsheets (XLSX): plain tables out and in, without formulas. */
@NullMarked
package cn.zwgk.policy.spreadsheet;

import org.jspecify.annotations.NullMarked;
