/** 起草: begins, edits and lists documents that are on their way. */
@NullMarked
package cn.zwgk.policy.drafting;

import org.jspecify.annotations.NullMarked;
