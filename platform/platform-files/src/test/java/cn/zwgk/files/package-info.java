@NullMarked
package cn.zwgk.files;

import org.jspecify.annotations.NullMarked;
