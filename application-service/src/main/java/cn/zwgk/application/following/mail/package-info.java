/** Mails that announce a message, through SMTP. */
@NullMarked
package cn.zwgk.application.following.mail;

import org.jspecify.annotations.NullMarked;
