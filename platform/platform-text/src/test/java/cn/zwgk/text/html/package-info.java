@NullMarked
package cn.zwgk.text.html;

import org.jspecify.annotations.NullMarked;
