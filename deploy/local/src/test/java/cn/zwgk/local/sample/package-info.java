@NullMarked
package cn.zwgk.local.sample;

import org.jspecify.annotations.NullMarked;
