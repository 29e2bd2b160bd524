/** The registers of review and litigation over HTTP. */
@NullMarked
package cn.zwgk.application.proceedings.web;

import org.jspecify.annotations.NullMarked;
