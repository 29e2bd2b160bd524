/** 发布前检查: personal data and marks of secrecy in drafts and their attachments, and help with proofreading. */
@NullMarked
package cn.zwgk.policy.screening;

import org.jspecify.annotations.NullMarked;
