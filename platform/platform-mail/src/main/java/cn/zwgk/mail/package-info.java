/** The SMTP server: asked when it is worth asking, and how often a mail is tried. What is written to whom is each feature's own. */
@NullMarked
package cn.zwgk.mail;

import org.jspecify.annotations.NullMarked;
