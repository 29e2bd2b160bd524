/** Tables as workbooks 导出表格. */
@NullMarked
package cn.zwgk.application.sheet;

import org.jspecify.annotations.NullMarked;
