/** 附件: kept by content, typed by content, served as what they are and nothing else. */
@NullMarked
package cn.zwgk.policy.attachment;

import org.jspecify.annotations.NullMarked;
