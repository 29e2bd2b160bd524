/** Handing files in, and showing them. */
@NullMarked
package cn.zwgk.application.upload.web;

import org.jspecify.annotations.NullMarked;
