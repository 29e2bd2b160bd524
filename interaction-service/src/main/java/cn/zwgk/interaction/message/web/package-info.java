/** The mailbox over HTTP: for the public without account, and for officers. */
@NullMarked
package cn.zwgk.interaction.message.web;

import org.jspecify.annotations.NullMarked;
