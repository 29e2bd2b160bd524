@NullMarked
package cn.zwgk.application.offer;

import org.jspecify.annotations.NullMarked;
