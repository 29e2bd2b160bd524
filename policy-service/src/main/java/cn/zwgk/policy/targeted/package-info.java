/**
 * 定点定向公开: a document for named people, groups or holders of a link with a code. Nobody else learns of it in any channel, and
 * whoever looks is recorded.
 */
@NullMarked
package cn.zwgk.policy.targeted;

import org.jspecify.annotations.NullMarked;
