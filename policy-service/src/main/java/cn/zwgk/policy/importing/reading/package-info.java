/**
 * Reads documents out of what other systems hand over: text with a metadata head, HTML, JSON Lines, CSV, archives of them, in UTF-8 or
 * GB18030. Knows files, lines and labels and no database. Everything that cannot be used is named with its file, line and reason; memory is
 * bounded by the largest single document and not by the upload.
 */
@NullMarked
package cn.zwgk.policy.importing.reading;

import org.jspecify.annotations.NullMarked;
