/**
 * Files that people bring along: their text with its place, copies in which a text is really gone, copies without
 * metadata, and the question to the virus scanner. Whatever is read here may be broken or hostile, so every reading is
 * bounded in time, size and depth.
 */
@NullMarked
package cn.zwgk.files;

import org.jspecify.annotations.NullMarked;
