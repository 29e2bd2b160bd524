/** How hard a Chinese text is to read, measured by its sentences. */
@NullMarked
package cn.zwgk.text.reading;

import org.jspecify.annotations.NullMarked;
