/** 文件生命: all that became of a document, put together for the desk. */
@NullMarked
package cn.zwgk.policy.life;

import org.jspecify.annotations.NullMarked;
