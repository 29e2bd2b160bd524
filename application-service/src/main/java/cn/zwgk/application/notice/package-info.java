/**
 * 文书: the forms of the papers that a case makes, their Word templates, which the bureau can change, and the printing of a
 * paper from them. Knows nothing of cases: what a paper says comes in as filled-in fields.
 */
@NullMarked
package cn.zwgk.application.notice;

import org.jspecify.annotations.NullMarked;
