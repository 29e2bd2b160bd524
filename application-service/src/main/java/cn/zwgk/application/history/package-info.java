/** 办理过程: what was done to something in the course of its handling, as screens show it. */
@NullMarked
package cn.zwgk.application.history;

import org.jspecify.annotations.NullMarked;
