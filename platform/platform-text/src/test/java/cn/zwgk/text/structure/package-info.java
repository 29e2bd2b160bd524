@NullMarked
package cn.zwgk.text.structure;

import org.jspecify.annotations.NullMarked;
