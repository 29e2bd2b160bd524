/** 表格: lists handed out as Excel workbooks or CSV. */
@NullMarked
package cn.zwgk.policy.table;

import org.jspecify.annotations.NullMarked;
