/** Attachments over HTTP. */
@NullMarked
package cn.zwgk.policy.attachment.web;

import org.jspecify.annotations.NullMarked;
