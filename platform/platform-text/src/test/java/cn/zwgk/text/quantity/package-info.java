@NullMarked
package cn.zwgk.text.quantity;

import org.jspecify.annotations.NullMarked;
