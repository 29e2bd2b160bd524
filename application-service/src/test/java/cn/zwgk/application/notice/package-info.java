@NullMarked
package cn.zwgk.application.notice;

import org.jspecify.annotations.NullMarked;
