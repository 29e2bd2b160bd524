/**
 * 政策文件: the aggregate, the table of its steps, and the rules as named policies with their sources. The other features
 * act through {@link cn.zwgk.policy.document.Document}'s verbs and keep it in {@link cn.zwgk.policy.document.Documents}.
 */
@NullMarked
package cn.zwgk.policy.document;

import org.jspecify.annotations.NullMarked;
