/** Help for the drafter over HTTP. */
@NullMarked
package cn.zwgk.interpretation.help.web;

import org.jspecify.annotations.NullMarked;
