/** The settings of the house over HTTP, for officers. */
@NullMarked
package cn.zwgk.application.bureau.web;

import org.jspecify.annotations.NullMarked;
