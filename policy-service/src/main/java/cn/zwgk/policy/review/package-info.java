/** 审核: secrecy review, submission, three reviews with their proofreads, returns. */
@NullMarked
package cn.zwgk.policy.review;

import org.jspecify.annotations.NullMarked;
