/** Tables as files that people open in Excel or WPS, and such files read as tables. */
@NullMarked
package cn.zwgk.policy.spreadsheet;

import org.jspecify.annotations.NullMarked;
