/** Forms over HTTP. */
@NullMarked
package cn.zwgk.interpretation.forms.web;

import org.jspecify.annotations.NullMarked;
