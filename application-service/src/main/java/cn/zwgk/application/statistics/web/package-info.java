/** The statistics over HTTP. */
@NullMarked
package cn.zwgk.application.statistics.web;

import org.jspecify.annotations.NullMarked;
