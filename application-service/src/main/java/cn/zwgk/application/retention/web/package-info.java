/** The screens of retention. */
@NullMarked
package cn.zwgk.application.retention.web;

import org.jspecify.annotations.NullMarked;
