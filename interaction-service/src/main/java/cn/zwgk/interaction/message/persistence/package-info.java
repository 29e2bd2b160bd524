/** Messages in PostgreSQL. */
@NullMarked
package cn.zwgk.interaction.message.persistence;

import org.jspecify.annotations.NullMarked;
