/** The words of HTML as lines, each with the block that it stands in. */
@NullMarked
package cn.zwgk.text.html;

import org.jspecify.annotations.NullMarked;
