/** Tests against a mail server that takes mails, refuses them or falls silent. */
@NullMarked
package cn.zwgk.mail;

import org.jspecify.annotations.NullMarked;
