/** Tests that read as rules of the mailbox. */
@NullMarked
package cn.zwgk.interaction.message;

import org.jspecify.annotations.NullMarked;
