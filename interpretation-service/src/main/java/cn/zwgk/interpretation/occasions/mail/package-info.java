/** Mails to those who signed up: moved, cancelled, a place for who waited; through SMTP, tried again until it takes them. */
@NullMarked
package cn.zwgk.interpretation.occasions.mail;

import org.jspecify.annotations.NullMarked;
