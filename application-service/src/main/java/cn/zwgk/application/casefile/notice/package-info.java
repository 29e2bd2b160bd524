/** The wording of the papers that go to applicants. */
@NullMarked
package cn.zwgk.application.casefile.notice;

import org.jspecify.annotations.NullMarked;
