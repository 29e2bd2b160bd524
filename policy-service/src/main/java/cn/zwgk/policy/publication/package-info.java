/** 发布: index numbers, immediate and scheduled publication, withdrawal, and the registration of existing documents. */
@NullMarked
package cn.zwgk.policy.publication;

import org.jspecify.annotations.NullMarked;
