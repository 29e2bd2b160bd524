/** What is kept of how a case came in. */
@NullMarked
package cn.zwgk.application.intake.persistence;

import org.jspecify.annotations.NullMarked;
