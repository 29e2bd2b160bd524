/** 发布: index numbers, immediate, urgent and scheduled publication, and the registration of existing documents. */
@NullMarked
package cn.zwgk.policy.publication;

import org.jspecify.annotations.NullMarked;
