/**
 * 失效文件清理: campaigns that look at documents one by one, with a proposal, the opinion of the office that drafted it and a
 * decision for each, and a result that is published and takes effect in one act.
 */
@NullMarked
package cn.zwgk.policy.cleaning;

import org.jspecify.annotations.NullMarked;
