/**
 * Takes over documents that were published before the platform was there: reads what other systems export, tells every problem by file and
 * line, and registers what is sound, in batches, resumable after a crash and repeatable without doubling. The root is the interface of this
 * feature; {@code reading} knows the files, {@code persistence} the tables, {@code web} the addresses.
 */
@NullMarked
package cn.zwgk.policy.importing;

import org.jspecify.annotations.NullMarked;
