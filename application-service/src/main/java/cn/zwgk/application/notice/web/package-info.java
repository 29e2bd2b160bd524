/** The templates over HTTP, for officers. */
@NullMarked
package cn.zwgk.application.notice.web;

import org.jspecify.annotations.NullMarked;
