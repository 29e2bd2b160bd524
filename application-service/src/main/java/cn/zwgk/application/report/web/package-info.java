/** The annual report over HTTP: the desk of those who prepare it, and what the public reads. */
@NullMarked
package cn.zwgk.application.report.web;

import org.jspecify.annotations.NullMarked;
