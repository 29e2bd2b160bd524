/**
 * 跟踪办理: an applicant follows his case without an account. Number and secret open a session of a few minutes; in it he and
 * the officers write to each other and hand each other files. A mail says that something is there, and nothing of it.
 */
@NullMarked
package cn.zwgk.application.following;

import org.jspecify.annotations.NullMarked;
