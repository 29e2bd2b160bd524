/** Tests that read as rules of the mailbox. */
@NullMarked
package cn.zwgk.interaction;

import org.jspecify.annotations.NullMarked;
