/** Amounts, percentages, dates, periods and ages in Chinese text, however they are written, so that two texts can be compared. */
@NullMarked
package cn.zwgk.text.quantity;

import org.jspecify.annotations.NullMarked;
