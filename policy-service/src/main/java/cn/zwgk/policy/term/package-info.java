/** 期限: how long people have for what the disclosure of documents asks of them, as data with its ground. */
@NullMarked
package cn.zwgk.policy.term;

import org.jspecify.annotations.NullMarked;
