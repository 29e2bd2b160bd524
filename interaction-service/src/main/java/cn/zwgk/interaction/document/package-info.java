/** 政策文件 that everybody reads, as far as letters are about them: titles and clauses, from policy-service's facts. */
@NullMarked
package cn.zwgk.interaction.document;

import org.jspecify.annotations.NullMarked;
