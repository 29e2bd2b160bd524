/** 不予公开: documents that stay closed under an article, and their periodic examination (《条例》第十八条). */
@NullMarked
package cn.zwgk.policy.withholding;

import org.jspecify.annotations.NullMarked;
