/** The boards over HTTP, for officers. */
@NullMarked
package cn.zwgk.interpretation.boards.web;

import org.jspecify.annotations.NullMarked;
