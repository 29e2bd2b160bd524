/**
 * Files that people hand in: told by their content and checked before anything is kept, kept in a store under their
 * fingerprint, and served so that a browser never runs them.
 */
@NullMarked
package cn.zwgk.uploads;

import org.jspecify.annotations.NullMarked;
