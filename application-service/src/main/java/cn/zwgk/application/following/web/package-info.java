/** Following over HTTP: for applicants in a session, and for officers. */
@NullMarked
package cn.zwgk.application.following.web;

import org.jspecify.annotations.NullMarked;
