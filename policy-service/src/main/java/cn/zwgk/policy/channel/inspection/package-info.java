/** 检查与整改: what an inspection found, and what became of it. */
@NullMarked
package cn.zwgk.policy.channel.inspection;

import org.jspecify.annotations.NullMarked;
